import { startSentence } from '../../i18n/start-sentence.js';
import type { Notice } from './to-notice.js';
import type { NewsItem } from './tell-version.js';

/** A notice as plain text for an e-mail: its first line is the subject. */
export function noticeText({ subject, opening, sections, closing, words }: Notice): string {
  const list = startSentence(words.theList, words.language);
  const blocks = [
    subject,
    ...opening,
    ...sections.flatMap(({ heading, items }) => [
      `${heading.toLocaleUpperCase(words.language)}\n${'='.repeat(heading.length)}`,
      ...items.map((item) => itemText(item, words.asItIsNow, list)),
    ]),
    closing.join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function itemText({ name, sentences, now, objection }: NewsItem, asItIsNow: string, list: string): string {
  const lines = objection === undefined ? sentences : [...sentences, objection];
  return [
    name ?? list,
    ...lines.map((line) => `- ${line}`),
    ...(now ? [asItIsNow, ...now.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

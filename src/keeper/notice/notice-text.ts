import type { Notice } from './to-notice.js';
import type { NewsItem } from './tell-version.js';

/** A notice as plain text for an e-mail: its first line is the subject. */
export function noticeText({ subject, opening, sections, closing, words }: Notice): string {
  const blocks = [
    subject,
    ...opening,
    ...sections.flatMap(({ heading, items }) => [
      `${heading.toUpperCase()}\n${'='.repeat(heading.length)}`,
      ...items.map((item) => itemText(item, words.asItIsNow, words.theList)),
    ]),
    closing.join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function itemText({ name, sentences, now, objection }: NewsItem, asItIsNow: string, theList: string): string {
  const lines = objection === undefined ? sentences : [...sentences, objection];
  return [
    name ?? theList[0]?.toUpperCase() + theList.slice(1),
    ...lines.map((line) => `- ${line}`),
    ...(now ? [asItIsNow, ...now.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

import { hasChanges, type RegistryDiff } from '../../keeper/diff/registry-diff.js';
import type { Description } from '../../keeper/diff/describe-diff.js';
import { escapeMarkdown } from '../../keeper/export/to-markdown.js';
import type { ReportLanguage } from '../../i18n/report-language.js';
import { isolated } from '../../keeper/text/isolated.js';
import { apartLines } from './apart-lines.js';
import { safeLines } from './safe-lines.js';
import { visibleText } from './visible-text.js';

export const DIFF_FORMATS = ['human', 'json', 'md'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

type Words = Pick<ReportLanguage, 'diff' | 'notice' | 'locale'>;

const KINDS = { added: '+', removed: '-', changed: '~' } as const;

/** What changed, as text that ends with a line. Safe to write to a terminal. */
export function formatDiff(
  diff: RegistryDiff,
  descriptions: readonly Description[],
  format: DiffFormat,
  words: Words,
): string {
  switch (format) {
    case 'json':
      return safeLines(`${JSON.stringify({ changes: descriptions, diff }, null, 2)}\n`);
    case 'md':
      return hasChanges(diff)
        ? descriptions.map((one) => toItem(one, words)).join('')
        : `${words.notice.noChanges}\n`;
    case 'human':
      return hasChanges(diff) ? descriptions.map(toLines).join('') : 'No changes.\n';
  }
}

function toLines({ kind, vendor, disclosure, sentences, objection }: Description): string {
  const name = vendor
    ? `${nameOf(vendor)} (${oneLine(vendor.id)}${disclosure ? `/${oneLine(disclosure)}` : ''})`
    : 'The list';
  const lines = all(sentences, objection).map((sentence) => `    ${told(sentence)}\n`);
  return `${KINDS[kind]} ${name}\n${lines.join('')}`;
}

function toItem(
  { kind, vendor, sentences, objection }: Description,
  { diff, notice, locale }: Words,
): string {
  const text = all(sentences, objection).map(told).map(asText).join(' ');
  const head = diff.fact(diff.kinds[kind], vendor ? asText(nameOf(vendor, locale)) : notice.theList);
  return `- **${head}** ${text}\n`;
}

const all = (sentences: readonly string[], objection: string | undefined): readonly string[] =>
  objection === undefined ? sentences : [...sentences, objection];

/** Sentences hold texts apart already. */
const told = (sentence: string): string => apartLines(sentence).replaceAll('\n', ' ');

/** @param locale of the words around it */
const nameOf = ({ name }: NonNullable<Description['vendor']>, locale?: string): string =>
  isolated(oneLine(name), locale);

const oneLine = (text: string): string => visibleText(text).replaceAll('\n', ' ');

/** What hosts of code take for a mention or a reference once it is drawn, whatever marks stood before it. */
const ALIVE = /[@#]|\bGH(?=-)/gi;

/** Text is text: nothing of a registry becomes markup, or calls somebody to a pull request that shows it. */
const asText = (text: string): string => escapeMarkdown(text).replace(ALIVE, '$&<!-- -->');

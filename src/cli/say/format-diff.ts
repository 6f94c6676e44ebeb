import { hasChanges, type RegistryDiff } from '../../keeper/diff/registry-diff.js';
import type { Description } from '../../keeper/diff/describe-diff.js';
import { escapeMarkdown } from '../../keeper/export/to-markdown.js';
import { safeLines } from './safe-lines.js';
import { visibleText } from './visible-text.js';

export const DIFF_FORMATS = ['human', 'json', 'md'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

const KINDS = { added: '+', removed: '-', changed: '~' } as const;
const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** What changed, as text that ends with a line. Safe to write to a terminal. */
export function formatDiff(
  diff: RegistryDiff,
  descriptions: readonly Description[],
  format: DiffFormat,
): string {
  switch (format) {
    case 'json':
      return safeLines(`${JSON.stringify({ changes: descriptions, diff }, null, 2)}\n`);
    case 'md':
      return hasChanges(diff) ? descriptions.map(toItem).join('') : 'No changes.\n';
    case 'human':
      return hasChanges(diff) ? descriptions.map(toLines).join('') : 'No changes.\n';
  }
}

function toLines({ kind, vendor, disclosure, sentences, objection }: Description): string {
  const name = vendor ? `${vendor.name} (${vendor.id}${disclosure ? `/${disclosure}` : ''})` : 'The list';
  const lines = all(sentences, objection).map((sentence) => `    ${oneLine(sentence)}\n`);
  return `${KINDS[kind]} ${oneLine(name)}\n${lines.join('')}`;
}

function toItem({ kind, vendor, sentences, objection }: Description): string {
  const text = all(sentences, objection).map(oneLine).map(asText).join(' ');
  return `- **${WORDS[kind]}: ${vendor ? asText(oneLine(vendor.name)) : 'the list'}.** ${text}\n`;
}

const all = (sentences: readonly string[], objection: string | undefined): readonly string[] =>
  objection === undefined ? sentences : [...sentences, objection];

const oneLine = (text: string): string => visibleText(text).replaceAll('\n', ' ');

/** What hosts of code take for a mention or a reference once it is drawn, whatever marks stood before it. */
const ALIVE = /[@#]|\bGH(?=-)/gi;

/** Text is text: nothing of a registry becomes markup, or calls somebody to a pull request that shows it. */
const asText = (text: string): string => escapeMarkdown(text).replace(ALIVE, '$&<!-- -->');

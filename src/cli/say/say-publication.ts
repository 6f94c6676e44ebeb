import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { visibleText } from './visible-text.js';

/** What a publication did, or would do. @param files paths seen from the folder */
export function sayPublication(
  folder: string,
  url: string,
  { version, changes = [] }: RegistryDocument,
  files: readonly string[],
  isDry: boolean,
): string {
  if (files.length === 0) return `Version ${version} is published already; nothing to do.\n`;
  const news = changes.filter((change) => change.version === version);
  return [
    isDry ? `Would write to ${folder}, for ${url}:\n` : `Written to ${folder}, for ${url}:\n`,
    ...files.map((path) => `  ${path}\n`),
    news.length > 0 ? `Changes of version ${version}:\n` : '',
    ...news.map(({ summary }) => `  ${visibleText(summary).replaceAll('\n', ' ')}\n`),
  ].join('');
}

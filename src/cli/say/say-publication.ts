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
  // Nothing is new where a version is only published again.
  const isNew = files.some((path) => path.startsWith(`versions/${version}-`) && !path.endsWith(')'));
  const news = isNew ? changes.filter((change) => change.version === version) : [];
  return [
    isDry ? `Would write to ${folder}, for ${url}:\n` : `Written to ${folder}, for ${url}:\n`,
    ...inShort(files).map((line) => `  ${line}\n`),
    news.length > 0 ? `Changes of version ${version}:\n` : '',
    ...news.map(({ summary }) => `  ${visibleText(summary).replaceAll('\n', ' ')}\n`),
  ].join('');
}

/** The component has many files, of which nobody reads the names. */
function inShort(files: readonly string[]): readonly string[] {
  const folders = new Map<string, number>();
  const lines = new Set<string>();
  for (const path of files) {
    const [folder] = /^widget\/[^/]+\//.exec(path) ?? [path];
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    lines.add(folder);
  }
  return [...lines].map((line) =>
    line.startsWith('widget/') ? `${line} (the component, ${folders.get(line) ?? 0} files)` : line,
  );
}

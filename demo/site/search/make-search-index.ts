import MiniSearch from 'minisearch';
import type { DocumentGroup } from '../documents.js';
import { searchOptions, type FoundSection } from './search-options.js';

/** The index of all sections, as JSON. */
export function makeSearchIndex(groups: readonly DocumentGroup[]): string {
  const index = new MiniSearch<FoundSection & { id: number; content: string }>(searchOptions);
  const sections = groups
    .flatMap(({ documents, isInternal }) =>
      documents.map((one) => ({ ...one, weight: isInternal ? 0.4 : 1 })),
    )
    .flatMap(({ name, address, weight, sections: all }) =>
      all.map(({ text, level, anchor, content, prose }) => ({
        title: text,
        page: name,
        address: level === 1 ? address : `${address}#${anchor}`,
        lead: shorten(prose),
        weight,
        content,
      })),
    );
  index.addAll(sections.map((section, id) => ({ id, ...section })));
  return JSON.stringify(index);
}

const LENGTH = 140;

/** The beginning, up to the end of a word. */
function shorten(text: string): string {
  if (text.length <= LENGTH) return text;
  // White space is single by now.
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH))} …`;
}

// What the documentation says, for tests that try it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pages for those who use the project, as paths from its root. */
export const PAGES = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const readPage = (page) => readFileSync(root + page, 'utf8');

/** Blocks of code of a page, in order, each with the heading it stands under; indentation of the block is taken away. */
export function blocksOf(page) {
  const blocks = [];
  let heading = '';
  let open;
  for (const line of readPage(page).split('\n')) {
    const [, indent = '', language] = /^( *)```(\w*)$/.exec(line) ?? [];
    if (open && language === '') {
      blocks.push({ heading: open.heading, language: open.language, code: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) open.lines.push(line.slice(open.indent));
    else if (language !== undefined) open = { heading, language, indent: indent.length, lines: [] };
    else heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading;
  }
  return blocks;
}

/** The first block in a language under a heading of a page. */
export function blockUnder(page, heading, language) {
  const block = blocksOf(page).find((one) => one.heading === heading && one.language === language);
  return block?.code ?? assert.fail(`${page} has no block of ${language} under "${heading}"`);
}

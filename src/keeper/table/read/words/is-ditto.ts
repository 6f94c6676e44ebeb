import { foldText } from '../../../../core/query/search/words/fold-text.js';

const LONGEST = 40;
const SIGNS = new Set(['〃', '″', '"', "''", ',,', '״', '↑', '⬆', '^', 's.o.', 's. o.', 'do.', 'id.']);
const WORDS = new Set(
  'same,the same,same as above,as above,see above,same as previous,same as the above,ditto,idem,ibid,ibidem,dito,wie oben,siehe oben,desgleichen,dgl,ebenso,wie zuvor,meme,comme ci dessus,voir ci dessus,identique,igual,igual que arriba,igual que el anterior,lo mismo,mismo,ver arriba'.split(
    ',',
  ),
);

/**
 * Whether a cell says nothing but that it is as the one above it.
 * @param isName of a cell with a name: one word may be a name itself, as Ditto is
 */
export function isDitto(cell: string, isName = false): boolean {
  if (cell.length > LONGEST) return false;
  const text = cell.trim().toLowerCase();
  if (SIGNS.has(text)) return true;
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return WORDS.has(words) && !(isName && !words.includes(' '));
}

import type { Token, Tokens } from 'marked';

/** The words of a piece of Markdown, without its marks. */
export function toText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'html':
    case 'image':
      return ' ';
    case 'br':
    case 'space':
    case 'hr':
      return ' ';
    case 'list':
      return (token as Tokens.List).items.map((item) => ` ${toText(item.tokens)} `).join('');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].flatMap((row) => row.map((cell) => ` ${toText(cell.tokens)} `)).join('');
    }
    default: {
      const inner = (token as { tokens?: Token[] }).tokens;
      const isBlock = token.type === 'paragraph' || token.type === 'code' || token.type === 'blockquote';
      const words = inner ? inner.map(wordsOf).join('') : ((token as { text?: string }).text ?? '');
      return isBlock ? ` ${words} ` : words;
    }
  }
}

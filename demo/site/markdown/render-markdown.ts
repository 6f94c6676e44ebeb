import { Marked, type Token, type Tokens } from 'marked';
import { escapeHtml } from './escape-html.js';
import { toSlug } from './to-slug.js';
import { toText } from './to-text.js';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A heading with the plain text below it, up to the next one. */
export interface Section extends Heading {
  readonly content: string;
  /** The same without blocks of code. */
  readonly prose: string;
}

export interface Rendered {
  /** The text of the first heading. */
  readonly title: string;
  /** The first paragraph, as text. */
  readonly lead: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

/**
 * Renders a document, with anchors at its headings. Comments are left out, and all other markup is shown as text.
 * @param resolve gives the address of a link on the site; a link without one becomes plain text
 * @param sizeOf gives the size of a picture
 */
export function renderMarkdown(
  markdown: string,
  resolve: (target: string) => string | undefined,
  sizeOf: (target: string) => readonly [width: number, height: number],
): Rendered {
  const marked = new Marked();
  const tokens = marked.lexer(markdown);
  const sections = findSections(tokens);
  const anchors = sections.map(({ anchor }) => anchor);
  let heading = '';
  marked.use({
    renderer: {
      heading({ tokens: inner, depth }) {
        heading = toText(inner);
        const anchor = escapeHtml(anchors.shift() ?? '');
        return `<h${depth} id="${anchor}">${this.parser.parseInline(inner)}</h${depth}>\n`;
      },
      html({ text }) {
        return text.trim().startsWith('<!--') ? '' : escapeHtml(text);
      },
      link({ href, tokens: inner }) {
        const address = resolve(href);
        const text = this.parser.parseInline(inner);
        if (address === undefined) return text;
        const leaves = /^https?:/.test(address) ? ' rel="noreferrer"' : '';
        return `<a href="${escapeHtml(address)}"${leaves}>${text}</a>`;
      },
      image({ href, text }) {
        const address = resolve(href);
        if (address === undefined) throw new Error(`The site has no picture ${href}.`);
        const [width, height] = sizeOf(href);
        return `<img src="${escapeHtml(address)}" alt="${escapeHtml(text)}" width="${width}" height="${height}" loading="lazy" />`;
      },
      code({ text }) {
        return `<pre><code>${escapeHtml(text)}</code></pre>\n`;
      },
      table({ header, rows, align }) {
        const cell = (tag: string, { tokens: inner }: Tokens.TableCell, at: number): string => {
          const side = align[at] === 'right' ? ' class="end"' : '';
          return `<${tag}${side}>${this.parser.parseInline(inner)}</${tag}>`;
        };
        const head = header.map((one, at) => cell(one.tokens.length > 0 ? 'th' : 'td', one, at)).join('');
        const body = rows.map((row) => `<tr>${row.map((one, at) => cell('td', one, at)).join('')}</tr>`);
        // Wide tables scroll by themselves; the script takes the Tab stop away where there is nothing to scroll.
        return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(`Table: ${heading}`)}"><table>
<thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>\n`;
      },
    },
  });
  return {
    title: sections[0]?.text ?? '',
    lead: toText(tokens.filter(({ type }) => type === 'paragraph').slice(0, 1)),
    html: marked.parser(tokens),
    sections,
  };
}

function findSections(tokens: readonly Token[]): readonly Section[] {
  const sections: Section[] = [];
  const seen = new Map<string, number>();
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { depth, tokens: inner = [] } = token as Tokens.Heading;
      const text = toText(inner);
      const slug = toSlug(text);
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      sections.push({
        level: depth,
        text,
        anchor: before > 0 ? `${slug}-${before}` : slug,
        content: '',
        prose: '',
      });
      continue;
    }
    const last = sections.at(-1);
    if (!last) continue;
    const words = toText([token]);
    sections[sections.length - 1] = {
      ...last,
      content: `${last.content} ${words}`.trim(),
      prose: token.type === 'code' ? last.prose : `${last.prose} ${words}`.trim(),
    };
  }
  return sections;
}

import { posix } from 'node:path';
import type { DocumentPage } from '../documents.js';
import { makeLivePage, type LivePage } from './make-live-page.js';

export interface Recipe {
  readonly title: string;
  readonly lead: string;
  /** Path of its page, from the root of the site. */
  readonly address: string;
  /** What the documentation says of it, from its own heading on. */
  readonly html: string;
  /** Path of the page that comes of it, from the root of the site. */
  readonly live: string;
  /** That page, where the recipe is one to copy; without it, the build makes it in the way the recipe tells. */
  readonly page?: LivePage;
}

const HEADING = 'Recipes';

/**
 * The recipes of the page on embedding: each heading below "Recipes".
 * @param document that page
 * @param markdown its text
 * @param hash of the standalone file
 */
export function readRecipes(document: DocumentPage, markdown: string, hash: string): readonly Recipe[] {
  const { sections, html } = document;
  const from = sections.findIndex(({ text }) => text === HEADING);
  const length = sections.slice(from + 1).findIndex(({ level }) => level <= 2);
  const chosen = sections.slice(from + 1, from + 1 + length);
  return chosen.map(({ text, anchor, prose }) => {
    const part = cutFrom(html, `<h3 id="${anchor}">`, /<h[23] id=/);
    const source = cutFrom(markdown, `### ${text}\n`, /^##+ /m);
    const code = /^```html\n([^]*?)^```$/m.exec(source)?.[1];
    return {
      title: text,
      lead: firstSentence(prose),
      address: `recipes/${anchor}.html`,
      html: raiseHeading(moveLinks(part, document.address)),
      live: `recipes/live/${anchor}.html`,
      ...(code && { page: makeLivePage(code, anchor, hash) }),
    };
  });
}

/** From a beginning to just before what ends it. */
function cutFrom(text: string, start: string, end: RegExp): string {
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`There is no "${start.trim()}" in the page on embedding.`);
  const rest = text.slice(from + start.length);
  const length = end.exec(rest)?.index ?? rest.length;
  return start + rest.slice(0, length);
}

/** Links of the documentation lead there from another folder. */
function moveLinks(html: string, address: string): string {
  const folder = posix.dirname(address);
  return html.replace(/href="(?![a-z]+:)([^"]*)"/g, (_all, target: string) => {
    const path = target.startsWith('#') ? address + target : posix.join(folder, target);
    return `href="${posix.relative('recipes', path)}"`;
  });
}

function raiseHeading(html: string): string {
  return html.replace(/<(\/?)h3\b/g, '<$1h1');
}

function firstSentence(text: string): string {
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}

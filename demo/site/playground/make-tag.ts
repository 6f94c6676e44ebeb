import { escapeHtml } from '../markdown/escape-html.js';
import type { Settings } from './settings.js';

/** The lines for a page: the scripts, and the element with its fallback. */
export function makeTag(settings: Settings): string {
  return `${scriptsOf(settings)}\n${elementOf(settings)}`;
}

function scriptsOf({ delivery, folder, attributes, hashes }: Settings): string {
  const address = escapeHtml(folder);
  if (delivery === 'small-first')
    return `<script type="module" src="${address}vendor-disclosure.js"></script>`;
  const language = `standalone.${attributes['lang'] ?? ''}.js`;
  return ['standalone.js', ...(language in hashes ? [language] : [])]
    .map(
      (name) => `<script
  src="${address}${name}"
  integrity="${hashes[name] ?? ''}"
  crossorigin="anonymous"
  defer
></script>`,
    )
    .join('\n');
}

function elementOf({ src, registry, attributes }: Settings): string {
  const all = { ...(src !== undefined && { src }), ...attributes };
  const words = Object.entries(all).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeHtml(value)}"`,
  );
  const inside =
    src === undefined
      ? `  <script type="application/json">\n${indent(registry.replaceAll('<', '\\u003c'))}\n  </script>`
      : `  <a href="${escapeHtml(src)}">Our service providers</a>`;
  return `${openingTag(words)}\n${inside}\n</vendor-disclosure>`;
}

const LINE = 80;

function openingTag(words: readonly string[]): string {
  const line = ['<vendor-disclosure', ...words].join(' ');
  return line.length < LINE ? `${line}>` : `<vendor-disclosure\n  ${words.join('\n  ')}\n>`;
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

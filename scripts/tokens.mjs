import { readFileSync } from 'node:fs';

/** The public custom properties: lines of the form `--_ink: var(--vd-ink, DEFAULT);`, the comment behind them, over several lines where long. */
export function readTokens() {
  const text = readFileSync(new URL('../src/widget/styles/tokens.styles.ts', import.meta.url), 'utf8');
  const pattern = /--_[\w-]+:\s*var\(\s*(--vd-[\w-]+),\s*([^;]*?)\s*\);\s*\/\*\s*(.*?)\s*\*\//g;
  const tokens = [...text.matchAll(pattern)].map(([, name, value, comment]) => ({
    name,
    value: value.replaceAll('--_', '--vd-'),
    comment,
  }));
  if (tokens.length !== new Set(text.match(/--vd-[\w-]+/g)).size)
    throw new Error('A custom property of src/widget/styles/tokens.styles.ts has no comment behind it.');
  return tokens;
}

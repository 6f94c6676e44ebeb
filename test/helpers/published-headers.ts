import { readFile } from 'node:fs/promises';

/** The headers that the published folder of the demo site asks for one of its files; none for other files. */
export async function publishedHeaders(path: string): Promise<Record<string, string>> {
  const text = await readFile(new URL('../../.site/brightmeadow/_headers', import.meta.url), 'utf8');
  const own = path.replace('/brightmeadow/', '/providers/');
  const rule = text.split('\n\n').find((one) => one.startsWith(`${own}\n`));
  const lines = rule?.trim().split('\n').slice(1) ?? [];
  return Object.fromEntries(
    lines.map((line) => [line.trim().split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
  );
}

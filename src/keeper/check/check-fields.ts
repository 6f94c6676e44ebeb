import { registrySchema } from '../../core/schema/registry-schema.js';
import { quote, type Report } from './finding.js';
import { walkUnknown } from './walk-schema.js';

/** Fields that the format does not know. Fields of a keeper's own start with `x-`. */
export function checkFields(value: unknown, report: Report, schema: unknown = registrySchema): void {
  walkUnknown(schema, value, (path, known) => {
    const name = String(path.at(-1));
    if (name.startsWith('x-')) return;
    const meant = known.find((one) => sameLetters(one, name)) ?? known.find((one) => isOneSlip(one, name));
    const remedy = meant === undefined ? undefined : `Did you mean "${meant}"?`;
    report(
      'unknown-field',
      path,
      `The format has no field ${quote(name)} here; the page does not show it.`,
      remedy,
    );
  });
}

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/s$/, '');
  return letters(a) === letters(b);
}

/** Whether one letter was added, left out, or taken for another, or two changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const swapped = (restA[1] ?? '') + (restA[0] ?? '') + restA.slice(2);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    swapped === restB
  );
}

/** By the letter that ISO 8601 has for it, how a heading names a unit of time, as `toKey` makes it. */
const UNITS = {
  D: 'days?|tagen?|jours?|dias?',
  W: 'weeks?|wochen?|semaines?|semanas?',
  M: 'months?|monaten?|mois|mes(?:es)?',
  Y: 'years?|jahren?|ans?|annees?|anos?',
};
const PATTERNS = Object.entries(UNITS).map(([unit, words]) => ({
  unit,
  pattern: new RegExp(` (?:(?:in|en) )?(?:${words})$`),
}));

/**
 * The unit of time that a heading ends with ("Retention (days)"), and the heading without it.
 * @param key a heading as `toKey` makes it
 */
export function unitIn(key: string): { readonly unit: string; readonly rest: string } | undefined {
  const found = PATTERNS.find(({ pattern }) => pattern.test(key));
  return found && { unit: found.unit, rest: key.replace(found.pattern, '') };
}

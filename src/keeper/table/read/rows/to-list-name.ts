const BEFORE =
  /^(?:(?:full|legal) )?(?:names?|noms?|nombres?)(?: (?:and|und|et|y) \p{L}+)? (?:of|des|der|du|del|de la|de los|de)(?: (?:the|our|each))? (?=\p{L})/iu;
const BEHIND = /(?<=\p{L}) (?:legal )?names?$/iu;

/** Other words for the same: "Vendor / Tool". */
const OTHERS = /[/|+&]| (?:and|or|und|oder|et|ou|y|o) /iu;

/** What the heading of a column of names calls those that it names: "Name of subprocessor" is a list of "Subprocessor". */
export function toListName(heading: string): string {
  const name = heading.replace(BEFORE, '').split(OTHERS, 1).join().trim().replace(BEHIND, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

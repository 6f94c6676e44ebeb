/** People whose data a heading may name: what they are called, and a regular expression of that as `toKey` makes it. */
const PEOPLE: readonly (readonly [name: string, words: string])[] = [
  ['Students', 'students?|pupils?|learners?'],
  ['Children', 'child(?:ren)?|minors?|kids?'],
  ['Teachers', 'teachers?|educators?'],
  ['Staff', 'staff'],
  ['Employees', 'employees?|workers?|workforce'],
  ['Parents', 'parents?(?: guardians?)?|guardians?'],
  ['Job candidates', '(?:job )?(?:applicants?|candidates?)'],
  ['Patients', 'patients?'],
  ['Website visitors', '(?:web ?site )?visitors?'],
  ['Schülerinnen und Schüler', 'schuler(?:innen)?(?: und schuler(?:innen)?)?'],
  ['Kinder', 'kinder'],
  ['Lehrkräfte', 'lehrkrafte|lehrer(?:innen)?(?: und lehrer(?:innen)?)?'],
  ['Eltern', 'eltern'],
  ['Beschäftigte', 'beschaftigten?|mitarbeiter(?:innen)?(?: und mitarbeiter(?:innen)?)?|mitarbeitenden?'],
  ['Bewerber', 'bewerber(?:innen)?(?: und bewerber(?:innen)?)?'],
  ['Patienten', 'patienten'],
  ['Élèves', 'eleves?|etudiants?'],
  ['Enfants', 'enfants?'],
  ['Enseignants', 'enseignants?|professeurs?'],
  ['Salariés', 'salaries|employes|personnel'],
  ['Candidats', 'candidats?'],
  ['Alumnos', 'alumnos?|alumnado|estudiantes?'],
  ['Menores', 'menores|ninos'],
  ['Profesores', 'profesor(?:es|ado)?|docentes?'],
  ['Empleados', 'empleados?|trabajador(?:es)?'],
  ['Familias', 'familias?|padres'],
];

const AND = '(?:and|or|und|oder|et|ou|y|o) ';
const OF = '(?:of|from|about|on|the|der|von|des?|du|d|les|l|del|los|las) ';
const PATTERNS = PEOPLE.map(([name, words]) => ({
  name,
  pattern: new RegExp(`(?<=^| )(?:${AND})*((?:${OF})*)(?:${words})(?: s)?(?: |$)`, 'g'),
}));
/** Who comes after one of these does something with the data: "shared with parents". */
const DOERS = / (?:with|to|by|via|through|an|mit|durch|avec|par|con|por) .*$/;

/**
 * The people whose data a heading names ("types of student data"), and what it may be without them ("types of data").
 * @param key a heading as `toKey` makes it
 */
export function peopleIn(key: string): {
  readonly names: readonly string[];
  readonly rests: readonly string[];
} {
  const tail = DOERS.exec(key)?.[0] ?? '';
  const head = key.slice(0, key.length - tail.length).replace(/(?<=\p{L}{4})daten(?= |$)/gu, ' daten');
  const without = (instead: string): string =>
    `${PATTERNS.reduce((left, { pattern }) => left.replace(pattern, instead), head).trim()}${tail}`;
  return {
    names: PATTERNS.filter(({ pattern }) => head.search(pattern) !== -1).map(({ name }) => name),
    // "Data of students" without them is "data", "types of student data" is "types of data".
    rests: [without(''), without('$1')],
  };
}

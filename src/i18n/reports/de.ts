import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Vorher: ${day}.`);

const diff: DiffMessages = {
  language: 'de',
  notStated: 'keine Angabe',
  nothing: 'nichts',
  yes: 'ja',
  no: 'nein',
  quoted: (text) => `„${text}“`,
  kinds: { added: 'Hinzugefügt', removed: 'Entfernt', changed: 'Geändert' },

  from: (day, purpose) => `Ab ${day}: ${purpose}`,
  whatItDoes: 'Was er tut',
  data: 'Daten',
  dataSummary: 'Daten in den Worten des Unternehmens',
  whose: 'Wessen',
  company: 'Unternehmen',
  where: 'Wo',
  transfer: 'Grundlage der Übermittlung',
  retention: 'Speicherdauer',
  safeguards: 'Angaben zum Schutz',
  rulesOut: 'Schließt aus',
  conditions: 'Nur unter einer Bedingung',
  forProducts: 'Für die Produkte',
  noted: 'Hinweis',
  starts: 'Beginnt',
  of: (data, subjects) => `${data} (betrifft: ${subjects})`,
  service: (name) => `für ${name}`,
  silent: {
    data: 'welche Daten',
    whose: 'wessen Daten',
    company: 'welches Unternehmen dahintersteht',
    where: 'wo sie verarbeitet werden',
    transfer: 'die Grundlage der Übermittlung',
    retention: 'wie lange sie gespeichert werden',
    start: 'ab wann',
    end: 'wann es endete',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `Keine Angabe: ${items}.`,
  unnamedEntry: (id) => `Eintrag „${id}“.`,

  gone: 'Nicht mehr auf der Liste.',
  goneWith: (purpose) => `Nicht mehr auf der Liste: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; vorher: ${old}.`,
  sameInAnotherOrder: (field) => `„${field}“: dasselbe in anderer Reihenfolge oder Zahl.`,
  renamed: (old) => `Hieß vorher ${old}.`,
  aliases: {
    added: (names) => `Auch bekannt als ${names}.`,
    removed: (names) => `Nicht mehr genannt als weiterer Name: ${names}.`,
  },
  links: {
    added: (links) => `Neuer Link: ${links}.`,
    removed: (links) => `Nicht mehr angegebener Link: ${links}.`,
  },
  exclusions: {
    added: (notes) => `Schließt jetzt aus: ${notes}.`,
    removed: (notes) => `Sagt nicht mehr: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Nennt jetzt auch: ${items}.`,
    removed: (items) => `Nennt nicht mehr: ${items}.`,
  },
  purposes: {
    added: (items) => `Neuer Zweck: ${items}.`,
    removed: (items) => `Kein Zweck mehr: ${items}.`,
  },
  products: {
    added: (items) => `Jetzt auch für: ${items}.`,
    removed: (items) => `Nicht mehr für: ${items}.`,
  },
  subjects: {
    added: (items) => `Betrifft jetzt auch: ${items}.`,
    removed: (items) => `Betrifft nicht mehr: ${items}.`,
  },
  claims: {
    added: (items) => `Gibt jetzt an: ${items}.`,
    removed: (items) => `Gibt nicht mehr an: ${items}.`,
  },
  places: { added: (items) => `Neuer Ort: ${items}.`, removed: (items) => `Kein Ort mehr: ${items}.` },
  notes: {
    added: (items) => `Hinweis jetzt: ${items}.`,
    removed: (items) => `Hinweis nicht mehr: ${items}.`,
  },
  conditionItems: {
    added: (items) => `Bedingung jetzt: ${items}.`,
    removed: (items) => `Bedingung nicht mehr: ${items}.`,
  },
  moved: (after, old) => `Stand vorher unter: ${old}. Steht jetzt unter: ${after}.`,
  noGroup: 'keine Gruppe',
  integral: 'Teil des Dienstes',
  announced: 'Angekündigt',
  ends: (day, old) => `Endet am ${day}.${before(old)}`,
  ended: (day, old) => `Endete am ${day}.${before(old)}`,
  noEnd: (old) => `Es heißt nicht mehr, dass es am ${old} endet.`,

  objection: (day, how) =>
    `Widerspruch ist möglich${day === undefined ? '' : ` bis ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `Die Ankündigungsfrist endet am ${day}.`,

  title: 'Titel der Liste',
  listLanguage: 'Sprache der Liste',
  translations: 'Übersetzungen',
  productOrder: 'Die Produkte stehen in anderer Reihenfolge.',
  organization: {
    name: 'Name der Organisation',
    url: 'Adresse der Organisation',
    contact: 'Kontakt',
    policies: 'Richtlinien',
  },
  notice: {
    days: 'Wie viele Tage vorher Änderungen angekündigt werden',
    url: 'Wo man bei Änderungen Bescheid bekommt',
    note: 'Wie Änderungen angekündigt werden',
    objection: 'Wie man widerspricht',
  },
  introduction: {
    added: (texts) => `Die Einleitung sagt jetzt: ${texts}`,
    removed: (texts) => `Die Einleitung sagt nicht mehr: ${texts}`,
  },
  introductionOrder: 'Die Einleitung sagt dasselbe in anderer Reihenfolge oder Zahl.',
  emptyNotice: 'Wie Änderungen angekündigt werden: Eine leere Angabe kam hinzu oder fiel weg.',
  record: { term: 'Begriff', category: 'Kategorie', group: 'Gruppe', product: 'Produkt' },
  isNew: (label, name) => `${label} ${name} ist neu.`,
  isCalled: (label, old, now) => `${label} ${old} heißt jetzt ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what} jetzt: ${after}; vorher: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: Die Entsprechungen anderswo haben sich geändert.`,
  noLongerInUse: (names) => `Nicht mehr in Gebrauch: ${names}.`,
  recordFields: {
    description: 'die Bedeutung',
    example: 'das Beispiel',
    synonyms: 'andere Wörter dafür',
    includes: 'was eingeschlossen ist',
    open: 'ob es offen bleibt',
    personal: 'ob es um Personen geht',
    mappings: 'was dem anderswo entspricht',
  },
  categoryOrder: 'Die Kategorien stehen in anderer Reihenfolge.',
  groupOrder: (category) => `Kategorie ${category}: Die Gruppen stehen in anderer Reihenfolge.`,
  vocabularyChanged: (field) => `Das Vokabular ${field} hat sich geändert.`,
  emptyTerms: 'Eine leere Liste von Begriffen kam hinzu oder fiel weg.',

  guess: {
    name: (old) => `Wahrscheinlich ${old} unter anderer Kennung.`,
    company: (old, shared) =>
      `Vielleicht ${old} unter anderer Kennung: Beide nennen das Unternehmen ${shared}.`,
    link: (old, shared) => `Vielleicht ${old} unter anderer Kennung: Beide geben den Link ${shared} an.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'de',
  listTitle: (organization) => `${organization}: wer Daten bekommt`,
  version: (version, day) => `Version ${version}, ${day}`,
  withdrawn: (version, day) => `Version ${version}, zurückgezogen am ${day}`,
  withdrawnReason: (reason) => `Diese Version wurde zurückgezogen: ${reason}`,
  firstVersion: 'Die erste Version.',
  noChanges: 'Es sind keine Änderungen festgehalten.',
  theList: 'die Liste',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Hinzugefügt', removed: 'Entfernt', changed: 'Geändert' },
  asItIsNow: 'Wie es jetzt ist:',
  planned: { from: (day, name) => `Ab ${day}: ${name}`, until: (day, name) => `Bis ${day}: ${name}` },

  subject: (organization, version, day) =>
    `${organization}: Änderungen daran, wer Daten bekommt (Version ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} hat die Liste, wer Daten bekommt, am ${day} geändert. Das hat sich von Version ${old} zu Version ${version} geändert.`,
  whereToRead: (url) => `Die ganze Liste: ${url}`,
  whereToSubscribe: (url) => `Bei Änderungen Bescheid bekommen: ${url}`,
  questions: (addresses) => `Fragen: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} bekommt ab jetzt Daten`,
  calendarEnd: (organization, name) => `${organization}: ${name} endet`,
  calendarDeadline: (organization, name) => `${organization}: letzter Tag, um ${name} zu widersprechen`,

  isCurrent: (version, day) => `Das ist Version ${version} vom ${day}, die aktuelle.`,
  isOld: (version, day) => `Das ist Version ${version} vom ${day}. Sie ist nicht mehr aktuell.`,
  current: 'aktuell',
  toCurrent: 'Die aktuelle Version',
  versions: 'Alle Versionen',
};

const page: PageMessages = {
  organization: 'Organisation',
  rulesOut: 'Was ausgeschlossen ist',
  links: 'Links',
  more: 'Mehr',
  noEntryStates: 'Dazu macht kein Eintrag eine Angabe',
  glossary: 'Was die Wörter bedeuten',
  includes: 'Schließt ein',
  includesAll: 'Schließt alle anderen ein.',
  open: 'Die Liste lässt offen, was genau dazugehört.',
  aboutNobody: 'Betrifft keine Person.',
  ahead: (span) => `${span} vorher`,
  change: (version, day, kind) => `${day}, Version ${version}, ${kind}`,
};

/** What is written about a list, in German. */
export const de: ReportTexts = { punctuation: LATIN, diff, notice, page };

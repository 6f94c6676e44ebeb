import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { FRENCH } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Avant\u00a0: ${day}.`);

const diff: DiffMessages = {
  language: 'fr',
  notStated: 'non précisé',
  nothing: 'rien',
  yes: 'oui',
  no: 'non',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  kinds: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié' },

  from: (day, purpose) => `À partir du ${day}\u00a0: ${purpose}`,
  whatItDoes: 'Ce qu’il fait',
  data: 'Données',
  dataSummary: 'Données, selon les mots de l’entreprise',
  whose: 'Personnes concernées',
  company: 'Entreprise',
  where: 'Où',
  transfer: 'Mécanisme de transfert',
  retention: 'Durée de conservation',
  safeguards: 'Protection annoncée',
  rulesOut: 'Exclut',
  conditions: 'Seulement sous condition',
  forProducts: 'Pour les produits',
  noted: 'Remarque',
  starts: 'Début',
  of: (data, subjects) => `${data} (personnes concernées\u00a0: ${subjects})`,
  service: (name) => `pour ${name}`,
  silent: {
    data: 'quelles données',
    whose: 'de qui viennent les données',
    company: 'l’entreprise qui est derrière',
    where: 'où elles sont traitées',
    transfer: 'le mécanisme de transfert',
    retention: 'combien de temps elles sont conservées',
    start: 'depuis quand',
    end: 'quand cela a pris fin',
  },
  fact: (label, value) => `${label}\u00a0: ${value}.`,
  notStatedOf: (items) => `Non précisé\u00a0: ${items}.`,
  unnamedEntry: (id) => `Entrée «\u00a0${id}\u00a0».`,

  gone: 'N’est plus sur la liste.',
  goneWith: (purpose) => `N’est plus sur la liste\u00a0: ${purpose}`,

  changed: (label, after, old) => `${label}\u00a0: ${after}\u00a0; avant\u00a0: ${old}.`,
  sameInAnotherOrder: (field) =>
    `«\u00a0${field}\u00a0»\u00a0: la même chose dans un autre ordre ou en un autre nombre.`,
  renamed: (old) => `Ancien nom\u00a0: ${old}.`,
  aliases: {
    added: (names) => `Aussi connu comme\u00a0: ${names}.`,
    removed: (names) => `Autre nom qui n’est plus donné\u00a0: ${names}.`,
  },
  links: {
    added: (links) => `Nouveau lien\u00a0: ${links}.`,
    removed: (links) => `Lien qui n’est plus donné\u00a0: ${links}.`,
  },
  exclusions: {
    added: (notes) => `Exclut désormais\u00a0: ${notes}.`,
    removed: (notes) => `Ne dit plus\u00a0: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Cite désormais aussi\u00a0: ${items}.`,
    removed: (items) => `Ne cite plus\u00a0: ${items}.`,
  },
  purposes: {
    added: (items) => `Nouvelle finalité\u00a0: ${items}.`,
    removed: (items) => `N’est plus une finalité\u00a0: ${items}.`,
  },
  products: {
    added: (items) => `Désormais aussi pour\u00a0: ${items}.`,
    removed: (items) => `N’est plus pour\u00a0: ${items}.`,
  },
  subjects: {
    added: (items) => `Concerne désormais aussi\u00a0: ${items}.`,
    removed: (items) => `Ne concerne plus\u00a0: ${items}.`,
  },
  claims: {
    added: (items) => `Annonce désormais\u00a0: ${items}.`,
    removed: (items) => `N’annonce plus\u00a0: ${items}.`,
  },
  places: {
    added: (items) => `Nouveau lieu\u00a0: ${items}.`,
    removed: (items) => `N’est plus un lieu\u00a0: ${items}.`,
  },
  notes: {
    added: (items) => `Nouvelle remarque\u00a0: ${items}.`,
    removed: (items) => `Remarque retirée\u00a0: ${items}.`,
  },
  conditionItems: {
    added: (items) => `Nouvelle condition\u00a0: ${items}.`,
    removed: (items) => `Condition retirée\u00a0: ${items}.`,
  },
  moved: (after, old) => `Ancienne place\u00a0: ${old}\u00a0; nouvelle place\u00a0: ${after}.`,
  noGroup: 'aucun groupe',
  integral: 'Partie du service',
  announced: 'Annoncé',
  ends: (day, old) => `Prend fin le ${day}.${before(old)}`,
  ended: (day, old) => `A pris fin le ${day}.${before(old)}`,
  noEnd: (old) => `Il n’est plus dit que cela prend fin le ${old}.`,

  objection: (day, how) =>
    `Vous pouvez vous y opposer${day === undefined ? '' : ` jusqu’au ${day}`}${how === undefined ? '.' : `\u00a0: ${how}`}`,
  noticePeriod: (day) => `Le délai de préavis prend fin le ${day}.`,

  title: 'Titre de la liste',
  listLanguage: 'Langue de la liste',
  translations: 'Traductions',
  productOrder: 'Les produits sont dans un autre ordre.',
  organization: {
    name: 'Nom de l’organisation',
    url: 'Adresse de l’organisation',
    contact: 'Contact',
    policies: 'Politiques',
  },
  notice: {
    days: 'Nombre de jours de préavis des changements',
    url: 'Où être averti des changements',
    note: 'Comment les changements sont annoncés',
    objection: 'Comment s’opposer',
  },
  introduction: {
    added: (texts) => `L’introduction dit désormais\u00a0: ${texts}`,
    removed: (texts) => `L’introduction ne dit plus\u00a0: ${texts}`,
  },
  introductionOrder: 'L’introduction dit la même chose dans un autre ordre ou en un autre nombre.',
  emptyNotice: 'Comment les changements sont annoncés\u00a0: une fiche vide est apparue ou a disparu.',
  record: { term: 'Terme', category: 'Catégorie', group: 'Groupe', product: 'Produit' },
  isNew: (label, name) => `Nouveauté\u00a0: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, nouveau nom\u00a0: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}\u00a0: ${what}, désormais\u00a0: ${after}\u00a0; avant\u00a0: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}\u00a0: ce à quoi cela correspond ailleurs a changé.`,
  noLongerInUse: (names) => `N’est plus utilisé\u00a0: ${names}.`,
  recordFields: {
    description: 'ce que cela veut dire',
    example: 'l’exemple',
    synonyms: 'autres mots',
    includes: 'ce que cela comprend',
    open: 'si cela reste ouvert',
    personal: 'si cela concerne des personnes',
    mappings: 'ce à quoi cela correspond ailleurs',
  },
  categoryOrder: 'Les catégories sont dans un autre ordre.',
  groupOrder: (category) => `Catégorie ${category}\u00a0: ses groupes sont dans un autre ordre.`,
  vocabularyChanged: (field) => `Le vocabulaire ${field} a changé.`,
  emptyTerms: 'Une liste vide de termes est apparue ou a disparu.',

  guess: {
    name: (old) => `Sans doute ${old} sous un autre identifiant.`,
    company: (old, shared) =>
      `Peut-être ${old} sous un autre identifiant\u00a0: les deux nomment l’entreprise ${shared}.`,
    link: (old, shared) =>
      `Peut-être ${old} sous un autre identifiant\u00a0: les deux donnent le lien ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'fr',
  listTitle: (organization) => `${organization}\u00a0: qui reçoit des données`,
  version: (version, day) => `Version ${version}, ${day}`,
  withdrawn: (version, day) => `Version ${version}, retirée le ${day}`,
  withdrawnReason: (reason) => `Cette version a été retirée\u00a0: ${reason}`,
  firstVersion: 'La première version.',
  noChanges: 'Aucun changement n’est noté.',
  theList: 'la liste',
  item: (kind, name) => `${kind}\u00a0: ${name}`,
  headings: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié' },
  asItIsNow: 'Ce qu’il en est maintenant\u00a0:',
  planned: {
    from: (day, name) => `À partir du ${day}\u00a0: ${name}`,
    until: (day, name) => `Jusqu’au ${day}\u00a0: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}\u00a0: changements dans la liste de qui reçoit des données (version ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} a changé sa liste de qui reçoit des données le ${day}. Voici ce que la version ${version} change par rapport à la version ${old}.`,
  whereToRead: (url) => `Toute la liste\u00a0: ${url}`,
  whereToSubscribe: (url) => `Être averti des changements\u00a0: ${url}`,
  questions: (addresses) => `Questions\u00a0: ${addresses}`,

  calendarStart: (organization, name) => `${organization}\u00a0: ${name} commence à recevoir des données`,
  calendarEnd: (organization, name) => `${organization}\u00a0: fin de ${name}`,
  calendarDeadline: (organization, name) => `${organization}\u00a0: dernier jour pour s’opposer à ${name}`,

  isCurrent: (version, day) => `Ceci est la version ${version} du ${day}, la version actuelle.`,
  isOld: (version, day) => `Ceci est la version ${version} du ${day}. Elle n’est plus actuelle.`,
  current: 'actuelle',
  toCurrent: 'La version actuelle',
  versions: 'Toutes les versions',
};

const page: PageMessages = {
  organization: 'Organisation',
  rulesOut: 'Ce qui est exclu',
  links: 'Liens',
  more: 'Autres précisions',
  noEntryStates: 'Aucune entrée ne précise',
  glossary: 'Ce que veulent dire les mots',
  includes: 'Comprend',
  includesAll: 'Comprend tout le reste.',
  open: 'La liste laisse ouvert ce que cela contient exactement.',
  aboutNobody: 'Ne concerne aucune personne.',
  ahead: (span) => `${span} à l’avance`,
  change: (version, day, kind) => `${day}, version ${version}, ${kind}`,
};

/** What is written about a list, in French. */
export const fr: ReportTexts = { punctuation: FRENCH, diff, notice, page };

import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Antes: ${day}.`);

const diff: DiffMessages = {
  language: 'es',
  notStated: 'no se indica',
  nothing: 'nada',
  yes: 'sí',
  no: 'no',
  quoted: (text) => `«${text}»`,
  kinds: { added: 'Añadido', removed: 'Eliminado', changed: 'Modificado' },

  from: (day, purpose) => `A partir del ${day}: ${purpose}`,
  whatItDoes: 'Qué hace',
  data: 'Datos',
  dataSummary: 'Datos, en palabras de la empresa',
  whose: 'De quién',
  company: 'Empresa',
  where: 'Dónde',
  transfer: 'Mecanismo de transferencia',
  retention: 'Plazo de conservación',
  safeguards: 'Protección declarada',
  rulesOut: 'Descarta',
  conditions: 'Solo con una condición',
  forProducts: 'Para los productos',
  noted: 'Nota',
  starts: 'Empieza',
  of: (data, subjects) => `${data} de ${subjects}`,
  service: (name) => `para ${name}`,
  silent: {
    data: 'qué datos',
    whose: 'de quién son los datos',
    company: 'qué empresa hay detrás',
    where: 'dónde se tratan',
    transfer: 'el mecanismo de transferencia',
    retention: 'cuánto se conservan',
    start: 'desde cuándo',
    end: 'cuándo terminó',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `No se indica: ${items}.`,
  unnamedEntry: (id) => `Entrada «${id}».`,

  gone: 'Ya no está en la lista.',
  goneWith: (purpose) => `Ya no está en la lista: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; antes: ${old}.`,
  sameInAnotherOrder: (field) => `«${field}»: lo mismo en otro orden o número.`,
  renamed: (old) => `Antes se llamaba ${old}.`,
  aliases: {
    added: (names) => `También conocido como ${names}.`,
    removed: (names) => `Ya no se indica este otro nombre: ${names}.`,
  },
  links: {
    added: (links) => `Enlace nuevo: ${links}.`,
    removed: (links) => `Enlace que ya no se da: ${links}.`,
  },
  exclusions: { added: (notes) => `Ahora descarta: ${notes}.`, removed: (notes) => `Ya no dice: ${notes}.` },
  dataItems: {
    added: (items) => `Ahora también figura: ${items}.`,
    removed: (items) => `Ya no figura: ${items}.`,
  },
  purposes: {
    added: (items) => `Finalidad nueva: ${items}.`,
    removed: (items) => `Ya no es una finalidad: ${items}.`,
  },
  products: {
    added: (items) => `Ahora también para: ${items}.`,
    removed: (items) => `Ya no para: ${items}.`,
  },
  subjects: {
    added: (items) => `Ahora también datos de: ${items}.`,
    removed: (items) => `Ya no datos de: ${items}.`,
  },
  claims: { added: (items) => `Ahora declara: ${items}.`, removed: (items) => `Ya no declara: ${items}.` },
  places: { added: (items) => `Lugar nuevo: ${items}.`, removed: (items) => `Ya no es un lugar: ${items}.` },
  notes: { added: (items) => `Nota nueva: ${items}.`, removed: (items) => `Nota que ya no está: ${items}.` },
  conditionItems: {
    added: (items) => `Condición nueva: ${items}.`,
    removed: (items) => `Condición que ya no está: ${items}.`,
  },
  moved: (after, old) => `Ha pasado de ${old} a ${after}.`,
  noGroup: 'ningún grupo',
  integral: 'Parte del servicio',
  announced: 'Anunciado',
  ends: (day, old) => `Termina el ${day}.${before(old)}`,
  ended: (day, old) => `Terminó el ${day}.${before(old)}`,
  noEnd: (old) => `Ya no se dice que termina el ${old}.`,

  objection: (day, how) =>
    `Puedes oponerte${day === undefined ? '' : ` hasta el ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `El plazo de aviso termina el ${day}.`,

  title: 'Título de la lista',
  listLanguage: 'Idioma de la lista',
  translations: 'Traducciones',
  productOrder: 'Los productos están en otro orden.',
  organization: {
    name: 'Nombre de la organización',
    url: 'Dirección de la organización',
    contact: 'Contacto',
    policies: 'Políticas',
  },
  notice: {
    days: 'Días de antelación con que se anuncian los cambios',
    url: 'Dónde recibir avisos de los cambios',
    note: 'Cómo se anuncian los cambios',
    objection: 'Cómo oponerse',
  },
  introduction: {
    added: (texts) => `La introducción dice ahora: ${texts}`,
    removed: (texts) => `La introducción ya no dice: ${texts}`,
  },
  introductionOrder: 'La introducción dice lo mismo en otro orden o número.',
  emptyNotice: 'Cómo se anuncian los cambios: apareció o desapareció un registro vacío.',
  record: { term: 'Término', category: 'Categoría', group: 'Grupo', product: 'Producto' },
  isNew: (label, name) => `Nuevo en la lista: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, ahora con otro nombre: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, ahora: ${after}; antes: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: ha cambiado a qué corresponde en otros sitios.`,
  noLongerInUse: (names) => `Ya no se usa: ${names}.`,
  recordFields: {
    description: 'qué significa',
    example: 'el ejemplo',
    synonyms: 'otras palabras para ello',
    includes: 'qué incluye',
    open: 'si queda abierto',
    personal: 'si trata de personas',
    mappings: 'a qué corresponde en otros sitios',
  },
  categoryOrder: 'Las categorías están en otro orden.',
  groupOrder: (category) => `Categoría ${category}: sus grupos están en otro orden.`,
  vocabularyChanged: (field) => `Ha cambiado el vocabulario ${field}.`,
  emptyTerms: 'Apareció o desapareció una lista vacía de términos.',

  guess: {
    name: (old) => `Probablemente ${old} con otro id.`,
    company: (old, shared) => `Quizá ${old} con otro id: ambos nombran la empresa ${shared}.`,
    link: (old, shared) => `Quizá ${old} con otro id: ambos dan el enlace ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'es',
  listTitle: (organization) => `Con quién comparte datos ${organization}`,
  version: (version, day) => `Versión ${version}, ${day}`,
  withdrawn: (version, day) => `Versión ${version}, retirada el ${day}`,
  withdrawnReason: (reason) => `Esta versión se retiró: ${reason}`,
  firstVersion: 'La primera versión.',
  noChanges: 'No hay cambios registrados.',
  theList: 'la lista',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Añadido', removed: 'Eliminado', changed: 'Modificado' },
  asItIsNow: 'Tal como es ahora:',
  planned: {
    from: (day, name) => `A partir del ${day}: ${name}`,
    until: (day, name) => `Hasta el ${day}: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: cambios en quién recibe datos (versión ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} cambió su lista de quién recibe datos el ${day}. Esto es lo que cambia la versión ${version} respecto a la versión ${old}.`,
  whereToRead: (url) => `La lista completa: ${url}`,
  whereToSubscribe: (url) => `Recibir avisos de los cambios: ${url}`,
  questions: (addresses) => `Preguntas: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} empieza a recibir datos`,
  calendarEnd: (organization, name) => `${organization}: termina ${name}`,
  calendarDeadline: (organization, name) => `${organization}: último día para oponerse a ${name}`,

  isCurrent: (version, day) => `Esta es la versión ${version} del ${day}, la actual.`,
  isOld: (version, day) => `Esta es la versión ${version} del ${day}. Ya no es la actual.`,
  current: 'actual',
  toCurrent: 'La versión actual',
  versions: 'Todas las versiones',
};

const page: PageMessages = {
  organization: 'Organización',
  rulesOut: 'Qué descarta',
  links: 'Enlaces',
  more: 'Más',
  noEntryStates: 'Ninguna entrada indica',
  glossary: 'Qué significan las palabras',
  includes: 'Incluye',
  includesAll: 'Incluye todo lo demás.',
  open: 'La lista deja abierto qué abarca exactamente.',
  aboutNobody: 'No trata de ninguna persona.',
  ahead: (span) => `Con ${span} de antelación`,
  change: (version, day, kind) => `${day}, versión ${version}, ${kind}`,
};

/** What is written about a list, in Spanish. */
export const es: ReportTexts = { punctuation: LATIN, diff, notice, page };

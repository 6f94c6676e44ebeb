import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Antes: ${day}.`);

const diff: DiffMessages = {
  language: 'pt-BR',
  notStated: 'não informado',
  nothing: 'nada',
  yes: 'sim',
  no: 'não',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'Incluído', removed: 'Retirado', changed: 'Alterado' },

  from: (day, purpose) => `A partir de ${day}: ${purpose}`,
  whatItDoes: 'O que faz',
  data: 'Dados',
  dataSummary: 'Dados, nas palavras da empresa',
  whose: 'Dados de quem',
  company: 'Empresa',
  where: 'Onde',
  transfer: 'Mecanismo de transferência',
  retention: 'Prazo de guarda',
  safeguards: 'Proteção declarada',
  rulesOut: 'Exclui',
  conditions: 'Somente sob uma condição',
  forProducts: 'Para os produtos',
  noted: 'Observação',
  starts: 'Início',
  of: (data, subjects) => `${data} (de: ${subjects})`,
  service: (name) => `para ${name}`,
  silent: {
    data: 'quais dados',
    whose: 'de quem são os dados',
    company: 'a empresa responsável pelo serviço',
    where: 'onde são tratados',
    transfer: 'o mecanismo de transferência',
    retention: 'por quanto tempo são guardados',
    start: 'desde quando',
    end: 'quando terminou',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `Não informado: ${items}.`,
  unnamedEntry: (id) => `Registro “${id}”.`,

  gone: 'Não está mais na lista.',
  goneWith: (purpose) => `Não está mais na lista: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; antes: ${old}.`,
  sameInAnotherOrder: (field) => `“${field}”: o mesmo em outra ordem ou quantidade.`,
  renamed: (old) => `Antes se chamava ${old}.`,
  aliases: {
    added: (names) => `Também conhecido como ${names}.`,
    removed: (names) => `Outro nome que não consta mais: ${names}.`,
  },
  links: {
    added: (links) => `Novo link: ${links}.`,
    removed: (links) => `Link que não consta mais: ${links}.`,
  },
  exclusions: {
    added: (notes) => `Agora exclui: ${notes}.`,
    removed: (notes) => `Não diz mais: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Agora também consta: ${items}.`,
    removed: (items) => `Não consta mais: ${items}.`,
  },
  purposes: {
    added: (items) => `Nova finalidade: ${items}.`,
    removed: (items) => `Não é mais uma finalidade: ${items}.`,
  },
  subjects: {
    added: (items) => `Agora também dados de: ${items}.`,
    removed: (items) => `Não mais dados de: ${items}.`,
  },
  products: {
    added: (items) => `Agora também para: ${items}.`,
    removed: (items) => `Não mais para: ${items}.`,
  },
  claims: {
    added: (items) => `Agora declara: ${items}.`,
    removed: (items) => `Não declara mais: ${items}.`,
  },
  places: {
    added: (items) => `Novo local: ${items}.`,
    removed: (items) => `Não é mais um local: ${items}.`,
  },
  notes: {
    added: (items) => `Nova observação: ${items}.`,
    removed: (items) => `Observação retirada: ${items}.`,
  },
  conditionItems: {
    added: (items) => `Nova condição: ${items}.`,
    removed: (items) => `Condição retirada: ${items}.`,
  },
  moved: (after, old) => `Passou de ${old} para ${after}.`,
  noGroup: 'nenhum grupo',
  integral: 'Parte do serviço',
  announced: 'Anunciado',
  ends: (day, old) => `Termina em ${day}.${before(old)}`,
  ended: (day, old) => `Terminou em ${day}.${before(old)}`,
  noEnd: (old) => `Não se diz mais que termina em ${old}.`,

  objection: (day, how) =>
    `Você pode se opor${day === undefined ? '' : ` até ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `O prazo de aviso termina em ${day}.`,

  title: 'Título da lista',
  listLanguage: 'Idioma da lista',
  organization: {
    name: 'Nome da organização',
    url: 'Endereço da organização',
    contact: 'Contato',
    policies: 'Políticas',
  },
  notice: {
    days: 'Dias de antecedência com que as mudanças são anunciadas',
    url: 'Onde receber avisos de mudanças',
    note: 'Como as mudanças são anunciadas',
    objection: 'Como se opor',
  },
  introduction: {
    added: (texts) => `A introdução agora diz: ${texts}`,
    removed: (texts) => `A introdução não diz mais: ${texts}`,
  },
  translations: 'Traduções',
  productOrder: 'Os produtos estão em outra ordem.',
  introductionOrder: 'A introdução diz o mesmo em outra ordem ou quantidade.',
  emptyNotice: 'Como as mudanças são anunciadas: um campo vazio apareceu ou desapareceu.',
  record: { term: 'Termo', category: 'Categoria', group: 'Grupo', product: 'Produto' },
  isNew: (label, name) => `Novidade na lista: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, agora com outro nome: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, agora: ${after}; antes: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: mudou a que corresponde em outros lugares.`,
  noLongerInUse: (names) => `Não se usa mais: ${names}.`,
  recordFields: {
    description: 'o que significa',
    example: 'o exemplo',
    synonyms: 'outras palavras para isso',
    includes: 'o que inclui',
    open: 'se fica em aberto',
    personal: 'se trata de pessoas',
    mappings: 'a que corresponde em outros lugares',
  },
  categoryOrder: 'As categorias estão em outra ordem.',
  groupOrder: (category) => `Categoria ${category}: os grupos estão em outra ordem.`,
  vocabularyChanged: (field) => `O vocabulário ${field} mudou.`,
  emptyTerms: 'Uma lista vazia de termos apareceu ou desapareceu.',

  guess: {
    name: (old) => `Provavelmente ${old} com outro id.`,
    company: (old, shared) => `Talvez ${old} com outro id: ambos citam a empresa ${shared}.`,
    link: (old, shared) => `Talvez ${old} com outro id: ambos dão o link ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'pt-BR',
  listTitle: (organization) => `${organization}: quem recebe dados`,
  version: (version, day) => `Versão ${version}, ${day}`,
  withdrawn: (version, day) => `Versão ${version}, retirada em ${day}`,
  withdrawnReason: (reason) => `Esta versão foi retirada: ${reason}`,
  firstVersion: 'A primeira versão.',
  noChanges: 'Não há mudanças registradas.',
  theList: 'a lista',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Incluído', removed: 'Retirado', changed: 'Alterado' },
  asItIsNow: 'Como está agora:',
  planned: {
    from: (day, name) => `A partir de ${day}: ${name}`,
    until: (day, name) => `Até ${day}: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: mudanças em quem recebe dados (versão ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} mudou a lista de quem recebe dados em ${day}. Veja o que a versão ${version} muda em relação à versão ${old}.`,
  whereToRead: (url) => `A lista completa: ${url}`,
  whereToSubscribe: (url) => `Receber avisos de mudanças: ${url}`,
  questions: (addresses) => `Perguntas: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} começa a receber dados`,
  calendarEnd: (organization, name) => `${organization}: fim de ${name}`,
  calendarDeadline: (organization, name) => `${organization}: último dia para se opor a ${name}`,

  isCurrent: (version, day) => `Esta é a versão ${version} de ${day}, a atual.`,
  isOld: (version, day) => `Esta é a versão ${version} de ${day}. Não é mais a atual.`,
  current: 'atual',
  toCurrent: 'A versão atual',
  versions: 'Todas as versões',
};

const page: PageMessages = {
  organization: 'Organização',
  rulesOut: 'O que exclui',
  links: 'Links',
  more: 'Mais',
  noEntryStates: 'Nenhum registro informa',
  glossary: 'O que as palavras significam',
  includes: 'Inclui',
  includesAll: 'Inclui todo o resto.',
  open: 'A lista deixa em aberto o que exatamente isto abrange.',
  aboutNobody: 'Não trata de nenhuma pessoa.',
  ahead: (span) => `Com ${span} de antecedência`,
  change: (version, day, kind) => `${day}, versão ${version}, ${kind}`,
};

/** What is written about a list, in Brazilian Portuguese. */
export const ptBR: ReportTexts = { punctuation: LATIN, diff, notice, page };

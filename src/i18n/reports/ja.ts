import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { JAPANESE } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : `変更前：${day}。`);

const diff: DiffMessages = {
  language: 'ja',
  notStated: '記載なし',
  nothing: 'なし',
  yes: 'はい',
  no: 'いいえ',
  quoted: (text) => `「${text}」`,
  kinds: { added: '追加', removed: '削除', changed: '変更' },

  from: (day, purpose) => `${day}から：${purpose}`,
  whatItDoes: '内容',
  data: 'データ',
  dataSummary: 'データ（企業自身の表現）',
  whose: '誰のデータ',
  company: '企業',
  where: '場所',
  transfer: '越境移転の根拠',
  retention: '保存期間',
  safeguards: '企業が表明する保護',
  rulesOut: '対象外',
  conditions: '次の条件の場合のみ',
  forProducts: '対象製品',
  noted: '備考',
  starts: '開始日',
  of: (data, subjects) => `${data}（誰の：${subjects}）`,
  service: (name) => `サービス：${name}`,
  silent: {
    data: 'どのデータか',
    whose: '誰のデータか',
    company: '運営する企業',
    where: '取り扱う場所',
    transfer: '越境移転の根拠',
    retention: '保存期間',
    start: '開始時期',
    end: '終了時期',
  },
  fact: (label, value) => `${label}：${value}。`,
  notStatedOf: (items) => `記載なし：${items}。`,
  unnamedEntry: (id) => `項目「${id}」。`,

  gone: 'リストから外れました。',
  goneWith: (purpose) => `リストから外れました：${purpose}`,

  changed: (label, after, old) => `${label}：${after}（変更前：${old}）。`,
  sameInAnotherOrder: (field) => `「${field}」：内容は同じで、順序または数が変わりました。`,
  renamed: (old) => `以前の名称：${old}。`,
  aliases: {
    added: (names) => `別名：${names}。`,
    removed: (names) => `記載がなくなった別名：${names}。`,
  },
  links: {
    added: (links) => `新しいリンク：${links}。`,
    removed: (links) => `記載がなくなったリンク：${links}。`,
  },
  exclusions: {
    added: (notes) => `新たに対象外と記載：${notes}。`,
    removed: (notes) => `記載がなくなった内容：${notes}。`,
  },
  dataItems: {
    added: (items) => `新たに記載されたデータ：${items}。`,
    removed: (items) => `記載がなくなったデータ：${items}。`,
  },
  purposes: {
    added: (items) => `新しい目的：${items}。`,
    removed: (items) => `記載がなくなった目的：${items}。`,
  },
  subjects: {
    added: (items) => `新たに対象となる人：${items}。`,
    removed: (items) => `対象でなくなった人：${items}。`,
  },
  products: {
    added: (items) => `新たに対象となる製品：${items}。`,
    removed: (items) => `対象でなくなった製品：${items}。`,
  },
  claims: {
    added: (items) => `新たな表明：${items}。`,
    removed: (items) => `記載がなくなった表明：${items}。`,
  },
  places: {
    added: (items) => `新しい場所：${items}。`,
    removed: (items) => `記載がなくなった場所：${items}。`,
  },
  notes: {
    added: (items) => `新しい備考：${items}。`,
    removed: (items) => `記載がなくなった備考：${items}。`,
  },
  conditionItems: {
    added: (items) => `新しい条件：${items}。`,
    removed: (items) => `なくなった条件：${items}。`,
  },
  moved: (after, old) => `${old}から${after}に移りました。`,
  noGroup: 'グループなし',
  integral: 'サービスの一部',
  announced: '公表日',
  ends: (day, old) => `終了日：${day}。${before(old)}`,
  ended: (day, old) => `${day}に終了しました。${before(old)}`,
  noEnd: (old) => `記載がなくなった終了日：${old}。`,

  objection: (day, how) =>
    `異議を申し立てることができます${day === undefined ? '' : `（期限：${day}）`}${how === undefined ? '。' : `：${how}`}`,
  noticePeriod: (day) => `予告期間の最終日：${day}。`,

  title: 'リストの名称',
  listLanguage: 'リストの言語',
  organization: { name: '組織の名称', url: '組織のアドレス', contact: '連絡先', policies: 'ポリシー' },
  notice: {
    days: '変更を何日前に知らせるか',
    url: '変更の通知を受け取る場所',
    note: '変更の知らせ方',
    objection: '異議の申し立て方',
  },
  introduction: {
    added: (texts) => `前書きに加わった内容：${texts}`,
    removed: (texts) => `前書きからなくなった内容：${texts}`,
  },
  translations: '翻訳',
  productOrder: '製品の順序が変わりました。',
  introductionOrder: '前書きの内容は同じで、順序または数が変わりました。',
  emptyNotice: '変更の知らせ方：空の項目が加わったか、なくなりました。',
  record: { term: '用語', category: 'カテゴリ', group: 'グループ', product: '製品' },
  isNew: (label, name) => `新しい${label}：${name}。`,
  isCalled: (label, old, now) => `${label}${old}の新しい名称：${now}。`,
  recordChanged: (label, name, what, after, old) => `${label}${name}の${what}：${after}（変更前：${old}）。`,
  mappingsChanged: (label, name) => `${label}${name}：ほかの体系での対応が変わりました。`,
  noLongerInUse: (names) => `使われなくなりました：${names}。`,
  recordFields: {
    description: '意味',
    example: '例',
    synonyms: '別の言い方',
    includes: '含まれるもの',
    open: '範囲が定められていないかどうか',
    personal: '人に関するかどうか',
    mappings: 'ほかの体系での対応',
  },
  categoryOrder: 'カテゴリの順序が変わりました。',
  groupOrder: (category) => `カテゴリ${category}：グループの順序が変わりました。`,
  vocabularyChanged: (field) => `語彙${field}が変わりました。`,
  emptyTerms: '用語の空のリストが加わったか、なくなりました。',

  guess: {
    name: (old) => `おそらくIDの異なる${old}です。`,
    company: (old, shared) => `IDの異なる${old}かもしれません。どちらにも企業${shared}の記載があります。`,
    link: (old, shared) => `IDの異なる${old}かもしれません。どちらにもリンク ${shared} の記載があります。`,
  },
  oldVendor: (name, id) => `${name}（${id}）`,
};

const notice: NoticeMessages = {
  language: 'ja',
  listTitle: (organization) => `${organization}：データの提供先`,
  version: (version, day) => `第${version}版、${day}`,
  withdrawn: (version, day) => `第${version}版、${day}に取り下げ`,
  withdrawnReason: (reason) => `この版は取り下げられました：${reason}`,
  firstVersion: '最初の版です。',
  noChanges: '変更の記録はありません。',
  theList: 'リスト',
  item: (kind, name) => `${kind}：${name}`,
  headings: { added: '追加', removed: '削除', changed: '変更' },
  asItIsNow: '現在の内容：',
  planned: { from: (day, name) => `${day}から：${name}`, until: (day, name) => `${day}まで：${name}` },

  subject: (organization, version, day) => `${organization}：データの提供先の変更（第${version}版、${day}）`,
  opening: (organization, day, version, old) =>
    `${organization}は${day}にデータの提供先のリストを変更しました。第${old}版から第${version}版への変更は次のとおりです。`,
  whereToRead: (url) => `リスト全体：${url}`,
  whereToSubscribe: (url) => `変更の通知を受け取る：${url}`,
  questions: (addresses) => `お問い合わせ：${addresses}`,

  calendarStart: (organization, name) => `${organization}：${name}へのデータ提供の開始`,
  calendarEnd: (organization, name) => `${organization}：${name}の終了`,
  calendarDeadline: (organization, name) => `${organization}：${name}への異議申し立ての期限`,

  isCurrent: (version, day) => `これは第${version}版（${day}）で、現在の版です。`,
  isOld: (version, day) => `これは第${version}版（${day}）で、現在の版ではありません。`,
  current: '現在',
  toCurrent: '現在の版',
  versions: 'すべての版',
};

const page: PageMessages = {
  organization: '組織',
  rulesOut: '対象外と記載されているもの',
  links: 'リンク',
  more: 'その他',
  noEntryStates: 'どの項目にも記載がないもの',
  glossary: '用語の意味',
  includes: '含まれるもの',
  includesAll: 'ほかのすべてを含みます。',
  open: '正確な範囲はリストで定められていません。',
  aboutNobody: '人に関するものではありません。',
  ahead: (span) => `${span}前`,
  change: (version, day, kind) => `${day}、第${version}版、${kind}`,
};

/** What is written about a list, in Japanese. */
export const ja: ReportTexts = { punctuation: JAPANESE, diff, notice, page };

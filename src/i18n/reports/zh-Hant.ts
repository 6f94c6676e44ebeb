import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { CHINESE } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : `先前：${day}。`);

const diff: DiffMessages = {
  language: 'zh-Hant',
  notStated: '未說明',
  nothing: '無',
  yes: '是',
  no: '否',
  quoted: (text) => `「${text}」`,
  kinds: { added: '新增', removed: '移除', changed: '變更' },

  from: (day, purpose) => `自${day}起：${purpose}`,
  whatItDoes: '做什麼',
  data: '資料',
  dataSummary: '資料（公司原話）',
  whose: '誰的資料',
  company: '公司',
  where: '所在地',
  transfer: '跨境傳輸機制',
  retention: '保存期限',
  safeguards: '公司聲明的保護措施',
  rulesOut: '不涉及',
  conditions: '僅在下列條件下',
  forProducts: '適用產品',
  noted: '備註',
  starts: '開始日期',
  of: (data, subjects) => `${data}（誰的：${subjects}）`,
  service: (name) => `用於 ${name}`,
  silent: {
    data: '哪些資料',
    whose: '誰的資料',
    company: '背後的公司',
    where: '在何處處理',
    transfer: '跨境傳輸機制',
    retention: '保存多久',
    start: '從何時開始',
    end: '何時結束',
  },
  fact: (label, value) => `${label}：${value}。`,
  notStatedOf: (items) => `未說明：${items}。`,
  unnamedEntry: (id) => `項目「${id}」。`,

  gone: '已不在名單中。',
  goneWith: (purpose) => `已不在名單中：${purpose}`,

  changed: (label, after, old) => `${label}：${after}；先前：${old}。`,
  sameInAnotherOrder: (field) => `「${field}」：內容相同，順序或數量不同。`,
  renamed: (old) => `先前名稱：${old}。`,
  aliases: { added: (names) => `又稱：${names}。`, removed: (names) => `不再列出的別名：${names}。` },
  links: { added: (links) => `新連結：${links}。`, removed: (links) => `不再提供的連結：${links}。` },
  exclusions: {
    added: (notes) => `現在說明不涉及：${notes}。`,
    removed: (notes) => `不再說明：${notes}。`,
  },
  dataItems: { added: (items) => `現在也列出：${items}。`, removed: (items) => `不再列出：${items}。` },
  purposes: { added: (items) => `新目的：${items}。`, removed: (items) => `不再是目的：${items}。` },
  subjects: {
    added: (items) => `現在也涉及下列人員的資料：${items}。`,
    removed: (items) => `不再涉及下列人員的資料：${items}。`,
  },
  products: {
    added: (items) => `現在也適用於：${items}。`,
    removed: (items) => `不再適用於：${items}。`,
  },
  claims: { added: (items) => `現在聲明：${items}。`, removed: (items) => `不再聲明：${items}。` },
  places: { added: (items) => `新地點：${items}。`, removed: (items) => `不再是地點：${items}。` },
  notes: { added: (items) => `新備註：${items}。`, removed: (items) => `已刪除的備註：${items}。` },
  conditionItems: { added: (items) => `新條件：${items}。`, removed: (items) => `已取消的條件：${items}。` },
  moved: (after, old) => `從${old}移到${after}。`,
  noGroup: '無群組',
  integral: '服務的一部分',
  announced: '公告日期',
  ends: (day, old) => `結束日期：${day}。${before(old)}`,
  ended: (day, old) => `已於${day}結束。${before(old)}`,
  noEnd: (old) => `不再說明於${old}結束。`,

  objection: (day, how) =>
    `您可以提出異議${day === undefined ? '' : `，截止日期：${day}`}${how === undefined ? '。' : `：${how}`}`,
  noticePeriod: (day) => `通知期於${day}結束。`,

  title: '名單標題',
  listLanguage: '名單語言',
  organization: { name: '機構名稱', url: '機構網址', contact: '聯絡方式', policies: '政策' },
  notice: {
    days: '提前多少天公告變更',
    url: '在哪裡訂閱變更通知',
    note: '如何公告變更',
    objection: '如何提出異議',
  },
  introduction: {
    added: (texts) => `簡介現在說明：${texts}`,
    removed: (texts) => `簡介不再說明：${texts}`,
  },
  translations: '譯文',
  productOrder: '產品的順序已變更。',
  introductionOrder: '簡介內容相同，順序或數量不同。',
  emptyNotice: '如何公告變更：新增或刪除了一筆空白紀錄。',
  record: { term: '用語', category: '類別', group: '群組', product: '產品' },
  isNew: (label, name) => `新增${label}：${name}。`,
  isCalled: (label, old, now) => `${label}${old}現在的名稱：${now}。`,
  recordChanged: (label, name, what, after, old) =>
    `${label}${name}：${what}，現在：${after}；先前：${old}。`,
  mappingsChanged: (label, name) => `${label}${name}：在其他體系中的對應項目已變更。`,
  noLongerInUse: (names) => `不再使用：${names}。`,
  recordFields: {
    description: '意思',
    example: '例子',
    synonyms: '其他說法',
    includes: '包含的內容',
    open: '是否未限定範圍',
    personal: '是否與個人有關',
    mappings: '在其他體系中的對應項目',
  },
  categoryOrder: '類別的順序已變更。',
  groupOrder: (category) => `類別${category}：其群組的順序已變更。`,
  vocabularyChanged: (field) => `詞彙表${field}已變更。`,
  emptyTerms: '新增或刪除了一份空白的用語清單。',

  guess: {
    name: (old) => `很可能是換了識別碼的${old}。`,
    company: (old, shared) => `可能是換了識別碼的${old}：兩者都寫明公司${shared}。`,
    link: (old, shared) => `可能是換了識別碼的${old}：兩者都提供連結 ${shared}。`,
  },
  oldVendor: (name, id) => `${name}（${id}）`,
};

const notice: NoticeMessages = {
  language: 'zh-Hant',
  listTitle: (organization) => `${organization}：誰會取得資料`,
  version: (version, day) => `第 ${version} 版，${day}`,
  withdrawn: (version, day) => `第 ${version} 版，已於${day}撤回`,
  withdrawnReason: (reason) => `此版本已撤回：${reason}`,
  firstVersion: '第一個版本。',
  noChanges: '沒有記錄任何變更。',
  theList: '名單',
  item: (kind, name) => `${kind}：${name}`,
  headings: { added: '新增', removed: '移除', changed: '變更' },
  asItIsNow: '現況：',
  planned: { from: (day, name) => `自${day}起：${name}`, until: (day, name) => `至${day}：${name}` },

  subject: (organization, version, day) => `${organization}：誰會取得資料的變更（第 ${version} 版，${day}）`,
  opening: (organization, day, version, old) =>
    `${organization} 於${day}變更了資料取得者名單。以下是第 ${version} 版相較於第 ${old} 版的變更。`,
  whereToRead: (url) => `完整名單：${url}`,
  whereToSubscribe: (url) => `訂閱變更通知：${url}`,
  questions: (addresses) => `如有疑問：${addresses}`,

  calendarStart: (organization, name) => `${organization}：${name} 開始取得資料`,
  calendarEnd: (organization, name) => `${organization}：${name} 結束`,
  calendarDeadline: (organization, name) => `${organization}：對 ${name} 提出異議的最後一天`,

  isCurrent: (version, day) => `這是第 ${version} 版（${day}），即目前版本。`,
  isOld: (version, day) => `這是第 ${version} 版（${day}），已不是目前版本。`,
  current: '目前',
  toCurrent: '目前版本',
  versions: '所有版本',
};

const page: PageMessages = {
  organization: '機構',
  rulesOut: '說明不涉及的內容',
  links: '連結',
  more: '更多資訊',
  noEntryStates: '沒有項目說明',
  glossary: '詞語的意思',
  includes: '包含',
  includesAll: '包含其他所有內容。',
  open: '名單未限定其具體範圍。',
  aboutNobody: '與個人無關。',
  ahead: (span) => `提前${span}`,
  change: (version, day, kind) => `${day}，第 ${version} 版，${kind}`,
};

/** What is written about a list, in Traditional Chinese. */
export const zhHant: ReportTexts = { punctuation: CHINESE, diff, notice, page };

import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { CHINESE } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : `此前：${day}。`);

const diff: DiffMessages = {
  language: 'zh-Hans',
  notStated: '未说明',
  nothing: '无',
  yes: '是',
  no: '否',
  quoted: (text) => `“${text}”`,
  kinds: { added: '新增', removed: '移除', changed: '变更' },

  from: (day, purpose) => `自${day}起：${purpose}`,
  whatItDoes: '做什么',
  data: '数据',
  dataSummary: '数据（公司原话）',
  whose: '谁的数据',
  company: '公司',
  where: '所在地',
  transfer: '跨境传输机制',
  retention: '保存期限',
  safeguards: '公司声明的保护措施',
  rulesOut: '不涉及',
  conditions: '仅在以下条件下',
  forProducts: '适用产品',
  noted: '备注',
  starts: '开始日期',
  of: (data, subjects) => `${data}（谁的：${subjects}）`,
  service: (name) => `用于 ${name}`,
  silent: {
    data: '哪些数据',
    whose: '谁的数据',
    company: '其背后的公司',
    where: '在何处处理',
    transfer: '跨境传输机制',
    retention: '保存多久',
    start: '从何时开始',
    end: '何时结束',
  },
  fact: (label, value) => `${label}：${value}。`,
  notStatedOf: (items) => `未说明：${items}。`,
  unnamedEntry: (id) => `条目“${id}”。`,

  gone: '已不在名单中。',
  goneWith: (purpose) => `已不在名单中：${purpose}`,

  changed: (label, after, old) => `${label}：${after}；此前：${old}。`,
  sameInAnotherOrder: (field) => `“${field}”：内容相同，顺序或数量不同。`,
  renamed: (old) => `曾用名：${old}。`,
  aliases: { added: (names) => `又名：${names}。`, removed: (names) => `不再列出的别名：${names}。` },
  links: { added: (links) => `新链接：${links}。`, removed: (links) => `不再提供的链接：${links}。` },
  exclusions: {
    added: (notes) => `现在说明不涉及：${notes}。`,
    removed: (notes) => `不再说明：${notes}。`,
  },
  dataItems: { added: (items) => `现在还列出：${items}。`, removed: (items) => `不再列出：${items}。` },
  purposes: { added: (items) => `新目的：${items}。`, removed: (items) => `不再是目的：${items}。` },
  subjects: {
    added: (items) => `现在还涉及以下人员的数据：${items}。`,
    removed: (items) => `不再涉及以下人员的数据：${items}。`,
  },
  products: {
    added: (items) => `现在还适用于：${items}。`,
    removed: (items) => `不再适用于：${items}。`,
  },
  claims: { added: (items) => `现在声明：${items}。`, removed: (items) => `不再声明：${items}。` },
  places: { added: (items) => `新地点：${items}。`, removed: (items) => `不再是地点：${items}。` },
  notes: { added: (items) => `新备注：${items}。`, removed: (items) => `已删除的备注：${items}。` },
  conditionItems: { added: (items) => `新条件：${items}。`, removed: (items) => `已取消的条件：${items}。` },
  moved: (after, old) => `从${old}移到${after}。`,
  noGroup: '无分组',
  integral: '服务的一部分',
  announced: '公告日期',
  ends: (day, old) => `结束日期：${day}。${before(old)}`,
  ended: (day, old) => `已于${day}结束。${before(old)}`,
  noEnd: (old) => `不再说明于${old}结束。`,

  objection: (day, how) =>
    `您可以提出异议${day === undefined ? '' : `，截止日期：${day}`}${how === undefined ? '。' : `：${how}`}`,
  noticePeriod: (day) => `通知期于${day}结束。`,

  title: '名单标题',
  listLanguage: '名单语言',
  organization: { name: '机构名称', url: '机构网址', contact: '联系方式', policies: '政策' },
  notice: {
    days: '提前多少天公告变更',
    url: '在哪里订阅变更通知',
    note: '如何公告变更',
    objection: '如何提出异议',
  },
  introduction: {
    added: (texts) => `简介现在说明：${texts}`,
    removed: (texts) => `简介不再说明：${texts}`,
  },
  translations: '译文',
  productOrder: '产品的顺序已变更。',
  introductionOrder: '简介内容相同，顺序或数量不同。',
  emptyNotice: '如何公告变更：新增或删除了一条空记录。',
  record: { term: '术语', category: '类别', group: '分组', product: '产品' },
  isNew: (label, name) => `新增${label}：${name}。`,
  isCalled: (label, old, now) => `${label}${old}现名：${now}。`,
  recordChanged: (label, name, what, after, old) =>
    `${label}${name}：${what}，现在：${after}；此前：${old}。`,
  mappingsChanged: (label, name) => `${label}${name}：在其他体系中的对应项已变更。`,
  noLongerInUse: (names) => `不再使用：${names}。`,
  recordFields: {
    description: '含义',
    example: '例子',
    synonyms: '其他说法',
    includes: '包含的内容',
    open: '是否未限定范围',
    personal: '是否与个人有关',
    mappings: '在其他体系中的对应项',
  },
  categoryOrder: '类别的顺序已变更。',
  groupOrder: (category) => `类别${category}：其分组的顺序已变更。`,
  vocabularyChanged: (field) => `词汇表${field}已变更。`,
  emptyTerms: '新增或删除了一个空的术语列表。',

  guess: {
    name: (old) => `很可能是换了标识的${old}。`,
    company: (old, shared) => `可能是换了标识的${old}：两者都写明公司${shared}。`,
    link: (old, shared) => `可能是换了标识的${old}：两者都给出链接 ${shared}。`,
  },
  oldVendor: (name, id) => `${name}（${id}）`,
};

const notice: NoticeMessages = {
  language: 'zh-Hans',
  listTitle: (organization) => `${organization}：谁会获得数据`,
  version: (version, day) => `第 ${version} 版，${day}`,
  withdrawn: (version, day) => `第 ${version} 版，已于${day}撤回`,
  withdrawnReason: (reason) => `此版本已撤回：${reason}`,
  firstVersion: '第一个版本。',
  noChanges: '没有记录任何变更。',
  theList: '名单',
  item: (kind, name) => `${kind}：${name}`,
  headings: { added: '新增', removed: '移除', changed: '变更' },
  asItIsNow: '现状：',
  planned: { from: (day, name) => `自${day}起：${name}`, until: (day, name) => `至${day}：${name}` },

  subject: (organization, version, day) => `${organization}：谁会获得数据的变更（第 ${version} 版，${day}）`,
  opening: (organization, day, version, old) =>
    `${organization} 于${day}变更了数据获得者名单。以下是第 ${version} 版相对于第 ${old} 版的变更。`,
  whereToRead: (url) => `完整名单：${url}`,
  whereToSubscribe: (url) => `订阅变更通知：${url}`,
  questions: (addresses) => `如有疑问：${addresses}`,

  calendarStart: (organization, name) => `${organization}：${name} 开始获得数据`,
  calendarEnd: (organization, name) => `${organization}：${name} 结束`,
  calendarDeadline: (organization, name) => `${organization}：对 ${name} 提出异议的最后一天`,

  isCurrent: (version, day) => `这是第 ${version} 版（${day}），即当前版本。`,
  isOld: (version, day) => `这是第 ${version} 版（${day}），已不是当前版本。`,
  current: '当前',
  toCurrent: '当前版本',
  versions: '所有版本',
};

const page: PageMessages = {
  organization: '机构',
  rulesOut: '说明不涉及的内容',
  links: '链接',
  more: '更多信息',
  noEntryStates: '没有条目说明',
  glossary: '词语的含义',
  includes: '包含',
  includesAll: '包含其他所有内容。',
  open: '名单未限定其具体范围。',
  aboutNobody: '与个人无关。',
  ahead: (span) => `提前${span}`,
  change: (version, day, kind) => `${day}，第 ${version} 版，${kind}`,
};

/** What is written about a list, in Simplified Chinese. */
export const zhHans: ReportTexts = { punctuation: CHINESE, diff, notice, page };

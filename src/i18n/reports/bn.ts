import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` আগে: ${day}।`);

const diff: DiffMessages = {
  language: 'bn',
  notStated: 'উল্লেখ নেই',
  nothing: 'কিছুই না',
  yes: 'হ্যাঁ',
  no: 'না',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'যোগ হয়েছে', removed: 'বাদ গেছে', changed: 'বদলেছে' },

  from: (day, purpose) => `${day} থেকে: ${purpose}`,
  whatItDoes: 'কী করে',
  data: 'তথ্য',
  dataSummary: 'তথ্য, কোম্পানির নিজের ভাষায়',
  whose: 'কার তথ্য',
  company: 'কোম্পানি',
  where: 'কোথায়',
  transfer: 'স্থানান্তরের ভিত্তি',
  retention: 'রাখার মেয়াদ',
  safeguards: 'সুরক্ষার দাবি',
  rulesOut: 'বাদ রাখে',
  conditions: 'শুধু শর্তসাপেক্ষে',
  forProducts: 'যেসব পণ্যের জন্য',
  noted: 'টীকা',
  starts: 'শুরু',
  of: (data, subjects) => `${data} (কার: ${subjects})`,
  service: (name) => `পরিষেবা: ${name}`,
  silent: {
    data: 'কোন তথ্য',
    whose: 'কার তথ্য',
    company: 'এর পেছনের কোম্পানি',
    where: 'তথ্য কোথায় প্রক্রিয়া করা হয়',
    transfer: 'স্থানান্তরের ভিত্তি',
    retention: 'তথ্য কতদিন রাখা হয়',
    start: 'কবে থেকে',
    end: 'কবে শেষ হয়েছে',
  },
  fact: (label, value) => `${label}: ${value}।`,
  notStatedOf: (items) => `উল্লেখ নেই: ${items}।`,
  unnamedEntry: (id) => `এন্ট্রি “${id}”।`,

  gone: 'আর তালিকায় নেই।',
  goneWith: (purpose) => `আর তালিকায় নেই: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; আগে: ${old}।`,
  sameInAnotherOrder: (field) => `“${field}”: একই, অন্য ক্রমে বা সংখ্যায়।`,
  renamed: (old) => `আগের নাম: ${old}।`,
  aliases: {
    added: (names) => `অন্য নাম: ${names}।`,
    removed: (names) => `অন্য নাম, যা আর দেওয়া নেই: ${names}।`,
  },
  links: {
    added: (links) => `নতুন লিংক: ${links}।`,
    removed: (links) => `লিংক, যা আর দেওয়া নেই: ${links}।`,
  },
  exclusions: {
    added: (notes) => `এখন বাদ রাখে: ${notes}।`,
    removed: (notes) => `আর বলে না: ${notes}।`,
  },
  dataItems: {
    added: (items) => `এখন এটিও তালিকায় আছে: ${items}।`,
    removed: (items) => `এটি আর তালিকায় নেই: ${items}।`,
  },
  purposes: {
    added: (items) => `নতুন উদ্দেশ্য: ${items}।`,
    removed: (items) => `আর উদ্দেশ্য নয়: ${items}।`,
  },
  subjects: {
    added: (items) => `এখন এদের তথ্যও: ${items}।`,
    removed: (items) => `আর এদের তথ্য নয়: ${items}।`,
  },
  products: {
    added: (items) => `এখন এগুলোর জন্যও: ${items}।`,
    removed: (items) => `আর এগুলোর জন্য নয়: ${items}।`,
  },
  claims: {
    added: (items) => `নতুন দাবি: ${items}।`,
    removed: (items) => `আর দাবি করে না: ${items}।`,
  },
  places: {
    added: (items) => `নতুন স্থান: ${items}।`,
    removed: (items) => `আর স্থান নয়: ${items}।`,
  },
  notes: {
    added: (items) => `নতুন টীকা: ${items}।`,
    removed: (items) => `বাদ দেওয়া টীকা: ${items}।`,
  },
  conditionItems: {
    added: (items) => `নতুন শর্ত: ${items}।`,
    removed: (items) => `বাদ দেওয়া শর্ত: ${items}।`,
  },
  moved: (after, old) => `তালিকায় আগের জায়গা: ${old}। নতুন জায়গা: ${after}।`,
  noGroup: 'কোনো গোষ্ঠী নয়',
  integral: 'পরিষেবার অংশ',
  announced: 'ঘোষণার তারিখ',
  ends: (day, old) => `শেষ: ${day}।${before(old)}`,
  ended: (day, old) => `শেষ হয়েছে: ${day}।${before(old)}`,
  noEnd: (old) => `শেষের এই তারিখ আর দেওয়া নেই: ${old}।`,

  objection: (day, how) =>
    `আপনি আপত্তি জানাতে পারেন${day === undefined ? '' : ` (শেষ দিন: ${day})`}${how === undefined ? '।' : `: ${how}`}`,
  noticePeriod: (day) => `আগাম জানানোর মেয়াদের শেষ দিন: ${day}।`,

  title: 'তালিকার শিরোনাম',
  listLanguage: 'তালিকার ভাষা',
  organization: {
    name: 'সংস্থার নাম',
    url: 'সংস্থার ঠিকানা',
    contact: 'যোগাযোগ',
    policies: 'নীতি',
  },
  notice: {
    days: 'কত দিন আগে পরিবর্তন জানানো হয়',
    url: 'পরিবর্তনের খবর কোথায় পাওয়া যায়',
    note: 'পরিবর্তন কীভাবে জানানো হয়',
    objection: 'কীভাবে আপত্তি জানাতে হয়',
  },
  introduction: {
    added: (texts) => `ভূমিকা এখন বলে: ${texts}`,
    removed: (texts) => `ভূমিকা আর বলে না: ${texts}`,
  },
  translations: 'অনুবাদ',
  productOrder: 'পণ্যগুলো অন্য ক্রমে আছে।',
  introductionOrder: 'ভূমিকা একই কথা বলে, অন্য ক্রমে বা সংখ্যায়।',
  emptyNotice: 'পরিবর্তন কীভাবে জানানো হয়: একটি খালি ঘর যোগ হয়েছে বা বাদ গেছে।',
  record: { term: 'শব্দ', category: 'বিভাগ', group: 'গোষ্ঠী', product: 'পণ্য' },
  isNew: (label, name) => `তালিকায় নতুন: ${label} ${name}।`,
  isCalled: (label, old, now) => `${label} ${old}, নতুন নাম: ${now}।`,
  recordChanged: (label, name, what, after, old) => `${label} ${name}: ${what}, এখন: ${after}; আগে: ${old}।`,
  mappingsChanged: (label, name) => `${label} ${name}: অন্য জায়গায় এর সমতুল্য বদলেছে।`,
  noLongerInUse: (names) => `আর ব্যবহার হয় না: ${names}।`,
  recordFields: {
    description: 'অর্থ',
    example: 'উদাহরণ',
    synonyms: 'এর জন্য অন্য শব্দ',
    includes: 'এতে কী আছে',
    open: 'এটি খোলা রাখা হয়েছে কি না',
    personal: 'এটি মানুষ সম্পর্কে কি না',
    mappings: 'অন্য জায়গায় এর সমতুল্য',
  },
  categoryOrder: 'বিভাগগুলো অন্য ক্রমে আছে।',
  groupOrder: (category) => `বিভাগ ${category}: গোষ্ঠীগুলো অন্য ক্রমে আছে।`,
  vocabularyChanged: (field) => `শব্দভান্ডার ${field} বদলেছে।`,
  emptyTerms: 'শব্দের একটি খালি তালিকা যোগ হয়েছে বা বাদ গেছে।',

  guess: {
    name: (old) => `সম্ভবত এটিই, অন্য আইডিতে: ${old}।`,
    company: (old, shared) => `হয়তো এটিই, অন্য আইডিতে: ${old}। দুটিরই কোম্পানি: ${shared}।`,
    link: (old, shared) => `হয়তো এটিই, অন্য আইডিতে: ${old}। দুটিরই লিংক: ${shared}।`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'bn',
  listTitle: (organization) => `${organization}: কারা তথ্য পায়`,
  version: (version, day) => `সংস্করণ ${version}, ${day}`,
  withdrawn: (version, day) => `সংস্করণ ${version}, প্রত্যাহার: ${day}`,
  withdrawnReason: (reason) => `এই সংস্করণ প্রত্যাহার করা হয়েছে: ${reason}`,
  firstVersion: 'প্রথম সংস্করণ।',
  noChanges: 'কোনো পরিবর্তন নথিভুক্ত নেই।',
  theList: 'তালিকা',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'যোগ হয়েছে', removed: 'বাদ গেছে', changed: 'বদলেছে' },
  asItIsNow: 'এখন যেমন আছে:',
  planned: {
    from: (day, name) => `${day} থেকে: ${name}`,
    until: (day, name) => `${day} পর্যন্ত: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: কারা তথ্য পায় তাতে পরিবর্তন (সংস্করণ ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} কারা তথ্য পায় তার তালিকা বদলেছে। তারিখ: ${day}। সংস্করণ ${old} থেকে সংস্করণ ${version}-এ যা বদলেছে তা নিচে আছে।`,
  whereToRead: (url) => `পুরো তালিকা: ${url}`,
  whereToSubscribe: (url) => `পরিবর্তনের খবর পান: ${url}`,
  questions: (addresses) => `প্রশ্নের জন্য: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: তথ্য পাওয়া শুরু, ${name}`,
  calendarEnd: (organization, name) => `${organization}: শেষ, ${name}`,
  calendarDeadline: (organization, name) => `${organization}: আপত্তি জানানোর শেষ দিন, ${name}`,

  isCurrent: (version, day) => `এটি সংস্করণ ${version} (${day}), এটিই বর্তমান সংস্করণ।`,
  isOld: (version, day) => `এটি সংস্করণ ${version} (${day})। এটি আর বর্তমান নয়।`,
  current: 'বর্তমান',
  toCurrent: 'বর্তমান সংস্করণ',
  versions: 'সব সংস্করণ',
};

const page: PageMessages = {
  organization: 'সংস্থা',
  rulesOut: 'কী বাদ রাখে',
  links: 'লিংক',
  more: 'আরও তথ্য',
  noEntryStates: 'যা কোনো এন্ট্রি উল্লেখ করে না',
  glossary: 'শব্দগুলোর অর্থ',
  includes: 'এতে আছে',
  includesAll: 'এতে বাকি সবই আছে।',
  open: 'এতে ঠিক কী কী পড়ে, তালিকা তা খোলা রাখে।',
  aboutNobody: 'কোনো ব্যক্তি সম্পর্কে নয়।',
  ahead: (span) => `${span} আগে`,
  change: (version, day, kind) => `${day}, সংস্করণ ${version}, ${kind}`,
};

/** What is written about a list, in Bengali. */
export const bn: ReportTexts = { punctuation: LATIN, diff, notice, page };

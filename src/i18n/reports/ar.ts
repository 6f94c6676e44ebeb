import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { ARABIC } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';
import { speakIn } from '../speak-in.js';

const { name: apart } = speakIn('ar');
const before = (day: string | undefined): string => (day === undefined ? '' : ` وكان: ${day}.`);

const diff: DiffMessages = {
  language: 'ar',
  notStated: 'غير مذكور',
  nothing: 'لا شيء',
  yes: 'نعم',
  no: 'لا',
  quoted: (text) => `«${text}»`,
  kinds: { added: 'أُضيف', removed: 'أُزيل', changed: 'تغيّر' },

  from: (day, purpose) => `ابتداءً من ${day}: ${purpose}`,
  whatItDoes: 'ما الذي يفعله',
  data: 'البيانات',
  dataSummary: 'البيانات بكلمات الشركة',
  whose: 'بيانات مَن',
  company: 'الشركة',
  where: 'أين',
  transfer: 'آلية النقل',
  retention: 'مدة الاحتفاظ',
  safeguards: 'الحماية بحسب ما تقوله الشركة',
  rulesOut: 'يستثني',
  conditions: 'بشرط فقط',
  forProducts: 'للمنتجات',
  noted: 'ملاحظة',
  starts: 'البداية',
  of: (data, subjects) => `${data} (تخصّ: ${subjects})`,
  service: (name) => `للخدمة: ${name}`,
  silent: {
    data: 'ما هي البيانات',
    whose: 'بيانات مَن هي',
    company: 'الشركة التي تقف وراءه',
    where: 'أين تُعالَج البيانات',
    transfer: 'آلية النقل',
    retention: 'مدة الاحتفاظ بالبيانات',
    start: 'منذ متى',
    end: 'متى انتهى',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `غير مذكور: ${items}.`,
  unnamedEntry: (id) => `البند «${apart(id)}».`,

  gone: 'لم يعد في القائمة.',
  goneWith: (purpose) => `لم يعد في القائمة: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}؛ وكان: ${old}.`,
  sameInAnotherOrder: (field) => `«${apart(field)}»: الشيء نفسه بترتيب آخر أو عدد آخر.`,
  renamed: (old) => `الاسم السابق: ${old}.`,
  aliases: {
    added: (names) => `يُعرف أيضًا بالأسماء: ${names}.`,
    removed: (names) => `أسماء أخرى لم تعد مذكورة: ${names}.`,
  },
  links: {
    added: (links) => `رابط جديد: ${links}.`,
    removed: (links) => `رابط لم يعد مذكورًا: ${links}.`,
  },
  exclusions: {
    added: (notes) => `يستثني الآن: ${notes}.`,
    removed: (notes) => `لم يعد يقول: ${notes}.`,
  },
  dataItems: {
    added: (items) => `يذكر الآن أيضًا: ${items}.`,
    removed: (items) => `لم يعد يذكر: ${items}.`,
  },
  purposes: {
    added: (items) => `غرض جديد: ${items}.`,
    removed: (items) => `غرض لم يعد مذكورًا: ${items}.`,
  },
  subjects: {
    added: (items) => `يشمل الآن أيضًا بيانات: ${items}.`,
    removed: (items) => `لم يعد يشمل بيانات: ${items}.`,
  },
  products: {
    added: (items) => `للمنتجات التالية الآن أيضًا: ${items}.`,
    removed: (items) => `لم يعد للمنتجات التالية: ${items}.`,
  },
  claims: {
    added: (items) => `يُصرَّح الآن بما يلي: ${items}.`,
    removed: (items) => `لم يعد يُصرَّح بما يلي: ${items}.`,
  },
  places: {
    added: (items) => `مكان جديد: ${items}.`,
    removed: (items) => `مكان لم يعد مذكورًا: ${items}.`,
  },
  notes: {
    added: (items) => `ملاحظة جديدة: ${items}.`,
    removed: (items) => `ملاحظة أُزيلت: ${items}.`,
  },
  conditionItems: {
    added: (items) => `شرط جديد: ${items}.`,
    removed: (items) => `شرط أُزيل: ${items}.`,
  },
  moved: (after, old) => `المكان السابق في القائمة: ${old}. المكان الجديد: ${after}.`,
  noGroup: 'دون مجموعة',
  integral: 'جزء من الخدمة',
  announced: 'تاريخ الإعلان',
  ends: (day, old) => `تاريخ الانتهاء: ${day}.${before(old)}`,
  ended: (day, old) => `انتهى في ${day}.${before(old)}`,
  noEnd: (old) => `تاريخ انتهاء لم يعد مذكورًا: ${old}.`,

  objection: (day, how) =>
    `يمكنك الاعتراض${day === undefined ? '' : ` حتى ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `تنتهي مدة الإشعار في ${day}.`,

  title: 'عنوان القائمة',
  listLanguage: 'لغة القائمة',
  organization: {
    name: 'اسم المؤسسة',
    url: 'موقع المؤسسة',
    contact: 'جهة الاتصال',
    policies: 'السياسات',
  },
  notice: {
    days: 'عدد الأيام بين الإعلان والتغيير',
    url: 'أين يمكن متابعة التغييرات',
    note: 'كيف تُعلن التغييرات',
    objection: 'كيف يمكن الاعتراض',
  },
  introduction: {
    added: (texts) => `تقول المقدمة الآن: ${texts}`,
    removed: (texts) => `لم تعد المقدمة تقول: ${texts}`,
  },
  translations: 'الترجمات',
  productOrder: 'تغيّر ترتيب المنتجات.',
  introductionOrder: 'تقول المقدمة الشيء نفسه بترتيب آخر أو عدد آخر.',
  emptyNotice: 'كيف تُعلن التغييرات: أُضيف حقل فارغ أو أُزيل.',
  record: { term: 'المصطلح', category: 'الفئة', group: 'المجموعة', product: 'المنتج' },
  isNew: (label, name) => `جديد في القائمة: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}، والاسم الآن: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}، الآن: ${after}؛ وكان: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: تغيّر ما يقابله في أماكن أخرى.`,
  noLongerInUse: (names) => `لم يعد مستخدَمًا: ${names}.`,
  recordFields: {
    description: 'المعنى',
    example: 'المثال',
    synonyms: 'كلمات أخرى بالمعنى نفسه',
    includes: 'ما يشمله',
    open: 'هل تُرك مفتوحًا',
    personal: 'هل يتعلق بأشخاص',
    mappings: 'ما يقابله في أماكن أخرى',
  },
  categoryOrder: 'تغيّر ترتيب الفئات.',
  groupOrder: (category) => `الفئة ${category}: تغيّر ترتيب مجموعاتها.`,
  vocabularyChanged: (field) => `تغيّرت المصطلحات ${field}.`,
  emptyTerms: 'أُضيفت قائمة مصطلحات فارغة أو أُزيلت.',

  guess: {
    name: (old) => `الأرجح أنه ${old} بمعرّف آخر.`,
    company: (old, shared) => `قد يكون ${old} بمعرّف آخر: كلاهما يذكر الشركة ${shared}.`,
    link: (old, shared) => `قد يكون ${old} بمعرّف آخر: كلاهما يذكر الرابط ${apart(shared)}.`,
  },
  oldVendor: (name, id) => `${name} (${apart(id)})`,
};

const notice: NoticeMessages = {
  language: 'ar',
  listTitle: (organization) => `${apart(organization)}: مَن يحصل على البيانات`,
  version: (version, day) => `الإصدار ${version}، ${day}`,
  withdrawn: (version, day) => `الإصدار ${version}، سُحب في ${day}`,
  withdrawnReason: (reason) => `سُحب هذا الإصدار: ${apart(reason)}`,
  firstVersion: 'الإصدار الأول.',
  noChanges: 'لا توجد تغييرات مسجَّلة.',
  theList: 'القائمة',
  item: (kind, name) => `${kind}: ${apart(name)}`,
  headings: { added: 'أُضيف', removed: 'أُزيل', changed: 'تغيّر' },
  asItIsNow: 'الحال الآن:',
  planned: {
    from: (day, name) => `ابتداءً من ${day}: ${apart(name)}`,
    until: (day, name) => `حتى ${day}: ${apart(name)}`,
  },

  subject: (organization, version, day) =>
    `${apart(organization)}: تغييرات في مَن يحصل على البيانات (الإصدار ${version}، ${day})`,
  opening: (organization, day, version, old) =>
    `غيّرت المؤسسة ${apart(organization)} قائمة مَن يحصل على البيانات في ${day}. هذا ما يغيّره الإصدار ${version} مقارنةً بالإصدار ${old}.`,
  whereToRead: (url) => `القائمة كاملة: ${url}`,
  whereToSubscribe: (url) => `للحصول على إشعار بالتغييرات: ${url}`,
  questions: (addresses) => `للأسئلة: ${addresses}`,

  calendarStart: (organization, name) => `${apart(organization)}: بداية حصول ${apart(name)} على البيانات`,
  calendarEnd: (organization, name) => `${apart(organization)}: نهاية ${apart(name)}`,
  calendarDeadline: (organization, name) => `${apart(organization)}: آخر يوم للاعتراض على ${apart(name)}`,

  isCurrent: (version, day) => `هذا هو الإصدار ${version} بتاريخ ${day}، وهو الحالي.`,
  isOld: (version, day) => `هذا هو الإصدار ${version} بتاريخ ${day}. لم يعد الإصدار الحالي.`,
  current: 'الحالي',
  toCurrent: 'الإصدار الحالي',
  versions: 'كل الإصدارات',
};

const page: PageMessages = {
  organization: 'المؤسسة',
  rulesOut: 'ما الذي يستثنيه',
  links: 'الروابط',
  more: 'معلومات أخرى',
  noEntryStates: 'ما لا يذكره أي بند',
  glossary: 'معنى الكلمات',
  includes: 'يشمل',
  includesAll: 'يشمل كل ما عداه.',
  open: 'تترك القائمة مفتوحًا ما الذي يشمله هذا بالضبط.',
  aboutNobody: 'لا يخصّ أي شخص.',
  ahead: (span) => `المدة المسبقة: ${span}`,
  change: (version, day, kind) => `${day}، الإصدار ${version}، ${kind}`,
};

/** What is written about a list, in Arabic. */
export const ar: ReportTexts = { punctuation: ARABIC, diff, notice, page };

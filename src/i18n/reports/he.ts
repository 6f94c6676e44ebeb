import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';
import { speakIn } from '../speak-in.js';

const { name: apart } = speakIn('he');
const before = (day: string | undefined): string => (day === undefined ? '' : ` לפני כן: ${day}.`);

const diff: DiffMessages = {
  language: 'he',
  notStated: 'לא צוין',
  nothing: 'שום דבר',
  yes: 'כן',
  no: 'לא',
  quoted: (text) => `”${text}“`,
  kinds: { added: 'נוסף', removed: 'הוסר', changed: 'השתנה' },

  from: (day, purpose) => `החל בתאריך ${day}: ${purpose}`,
  whatItDoes: 'מה הוא עושה',
  data: 'נתונים',
  dataSummary: 'נתונים, במילותיה של החברה',
  whose: 'נתונים של מי',
  company: 'חברה',
  where: 'היכן',
  transfer: 'מנגנון ההעברה',
  retention: 'תקופת השמירה',
  safeguards: 'ההגנה לפי הצהרת החברה',
  rulesOut: 'שולל',
  conditions: 'רק בתנאי',
  forProducts: 'עבור המוצרים',
  noted: 'הערה',
  starts: 'תחילה',
  of: (data, subjects) => `${data} (של: ${subjects})`,
  service: (name) => `עבור ${name}`,
  silent: {
    data: 'אילו נתונים',
    whose: 'של מי הנתונים',
    company: 'החברה שמאחוריו',
    where: 'היכן הנתונים מעובדים',
    transfer: 'מנגנון ההעברה',
    retention: 'כמה זמן הנתונים נשמרים',
    start: 'ממתי',
    end: 'מתי הסתיים',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `לא צוין: ${items}.`,
  unnamedEntry: (id) => `רשומה ”${apart(id)}“.`,

  gone: 'כבר לא ברשימה.',
  goneWith: (purpose) => `כבר לא ברשימה: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; לפני כן: ${old}.`,
  sameInAnotherOrder: (field) => `”${apart(field)}“: אותו דבר בסדר אחר או במספר אחר.`,
  renamed: (old) => `השם הקודם: ${old}.`,
  aliases: {
    added: (names) => `מוכר גם בשם: ${names}.`,
    removed: (names) => `שם נוסף שכבר אינו מצוין: ${names}.`,
  },
  links: {
    added: (links) => `קישור חדש: ${links}.`,
    removed: (links) => `קישור שכבר אינו מצוין: ${links}.`,
  },
  exclusions: {
    added: (notes) => `מעתה שולל: ${notes}.`,
    removed: (notes) => `כבר לא אומר: ${notes}.`,
  },
  dataItems: {
    added: (items) => `מעתה מצוין גם: ${items}.`,
    removed: (items) => `כבר לא מצוין: ${items}.`,
  },
  purposes: {
    added: (items) => `מטרה חדשה: ${items}.`,
    removed: (items) => `כבר לא מטרה: ${items}.`,
  },
  subjects: {
    added: (items) => `מעתה גם נתונים של: ${items}.`,
    removed: (items) => `כבר לא נתונים של: ${items}.`,
  },
  products: {
    added: (items) => `מעתה גם עבור: ${items}.`,
    removed: (items) => `כבר לא עבור: ${items}.`,
  },
  claims: {
    added: (items) => `מעתה מוצהר: ${items}.`,
    removed: (items) => `כבר לא מוצהר: ${items}.`,
  },
  places: {
    added: (items) => `מקום חדש: ${items}.`,
    removed: (items) => `כבר לא מקום: ${items}.`,
  },
  notes: {
    added: (items) => `הערה חדשה: ${items}.`,
    removed: (items) => `הערה שהוסרה: ${items}.`,
  },
  conditionItems: {
    added: (items) => `תנאי חדש: ${items}.`,
    removed: (items) => `תנאי שהוסר: ${items}.`,
  },
  moved: (after, old) => `המיקום הקודם ברשימה: ${old}. המיקום החדש: ${after}.`,
  noGroup: 'ללא קבוצה',
  integral: 'חלק מהשירות',
  announced: 'מועד ההודעה',
  ends: (day, old) => `מועד הסיום: ${day}.${before(old)}`,
  ended: (day, old) => `הסתיים בתאריך ${day}.${before(old)}`,
  noEnd: (old) => `מועד סיום שכבר אינו מצוין: ${old}.`,

  objection: (day, how) =>
    `ניתן להתנגד${day === undefined ? '' : ` עד ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `תקופת ההודעה מראש מסתיימת בתאריך ${day}.`,

  title: 'כותרת הרשימה',
  listLanguage: 'שפת הרשימה',
  organization: {
    name: 'שם הארגון',
    url: 'כתובת הארגון',
    contact: 'יצירת קשר',
    policies: 'מדיניות',
  },
  notice: {
    days: 'מספר הימים בין ההודעה לשינוי',
    url: 'היכן מתעדכנים בשינויים',
    note: 'איך מודיעים על שינויים',
    objection: 'איך מתנגדים',
  },
  introduction: {
    added: (texts) => `במבוא כתוב מעתה: ${texts}`,
    removed: (texts) => `במבוא כבר לא כתוב: ${texts}`,
  },
  translations: 'תרגומים',
  productOrder: 'סדר המוצרים השתנה.',
  introductionOrder: 'במבוא כתוב אותו דבר בסדר אחר או במספר אחר.',
  emptyNotice: 'איך מודיעים על שינויים: שדה ריק נוסף או הוסר.',
  record: { term: 'מונח', category: 'קטגוריה', group: 'קבוצה', product: 'מוצר' },
  isNew: (label, name) => `חדש ברשימה: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, השם החדש: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, כעת: ${after}; לפני כן: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: השתנה מה שמקביל לכך במקומות אחרים.`,
  noLongerInUse: (names) => `כבר לא בשימוש: ${names}.`,
  recordFields: {
    description: 'המשמעות',
    example: 'הדוגמה',
    synonyms: 'מילים אחרות לכך',
    includes: 'מה זה כולל',
    open: 'האם זה נותר פתוח',
    personal: 'האם זה נוגע לאנשים',
    mappings: 'מה שמקביל לכך במקומות אחרים',
  },
  categoryOrder: 'סדר הקטגוריות השתנה.',
  groupOrder: (category) => `קטגוריה ${category}: סדר הקבוצות השתנה.`,
  vocabularyChanged: (field) => `אוצר המונחים ${field} השתנה.`,
  emptyTerms: 'רשימת מונחים ריקה נוספה או הוסרה.',

  guess: {
    name: (old) => `כנראה ${old} במזהה אחר.`,
    company: (old, shared) => `אולי ${old} במזהה אחר: בשניהם מצוינת החברה ${shared}.`,
    link: (old, shared) => `אולי ${old} במזהה אחר: בשניהם מצוין הקישור ${apart(shared)}.`,
  },
  oldVendor: (name, id) => `${name} (${apart(id)})`,
};

const notice: NoticeMessages = {
  language: 'he',
  listTitle: (organization) => `${apart(organization)}: מי מקבל נתונים`,
  version: (version, day) => `גרסה ${version}, ${day}`,
  withdrawn: (version, day) => `גרסה ${version}, נמשכה בתאריך ${day}`,
  withdrawnReason: (reason) => `גרסה זו נמשכה: ${apart(reason)}`,
  firstVersion: 'הגרסה הראשונה.',
  noChanges: 'לא תועדו שינויים.',
  theList: 'הרשימה',
  item: (kind, name) => `${kind}: ${apart(name)}`,
  headings: { added: 'נוסף', removed: 'הוסר', changed: 'השתנה' },
  asItIsNow: 'המצב כעת:',
  planned: {
    from: (day, name) => `החל בתאריך ${day}: ${apart(name)}`,
    until: (day, name) => `עד ${day}: ${apart(name)}`,
  },

  subject: (organization, version, day) =>
    `${apart(organization)}: שינויים במי שמקבל נתונים (גרסה ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `הרשימה של ${apart(organization)}, מי מקבל נתונים, השתנתה בתאריך ${day}. אלה השינויים בגרסה ${version} לעומת גרסה ${old}.`,
  whereToRead: (url) => `הרשימה המלאה: ${url}`,
  whereToSubscribe: (url) => `קבלת עדכונים על שינויים: ${url}`,
  questions: (addresses) => `לשאלות: ${addresses}`,

  calendarStart: (organization, name) => `${apart(organization)}: תחילת קבלת נתונים, ${apart(name)}`,
  calendarEnd: (organization, name) => `${apart(organization)}: סיום, ${apart(name)}`,
  calendarDeadline: (organization, name) => `${apart(organization)}: היום האחרון להתנגד, ${apart(name)}`,

  isCurrent: (version, day) => `זו גרסה ${version} מתאריך ${day}, הגרסה הנוכחית.`,
  isOld: (version, day) => `זו גרסה ${version} מתאריך ${day}. היא כבר לא הגרסה הנוכחית.`,
  current: 'נוכחית',
  toCurrent: 'הגרסה הנוכחית',
  versions: 'כל הגרסאות',
};

const page: PageMessages = {
  organization: 'ארגון',
  rulesOut: 'מה הוא שולל',
  links: 'קישורים',
  more: 'פרטים נוספים',
  noEntryStates: 'מה שאף רשומה אינה מציינת',
  glossary: 'מה פירוש המילים',
  includes: 'כולל',
  includesAll: 'כולל את כל השאר.',
  open: 'הרשימה משאירה פתוח מה בדיוק זה כולל.',
  aboutNobody: 'לא נוגע לאף אדם.',
  ahead: (span) => `${span} מראש`,
  change: (version, day, kind) => `${day}, גרסה ${version}, ${kind}`,
};

/** What is written about a list, in Hebrew. */
export const he: ReportTexts = { punctuation: LATIN, diff, notice, page };

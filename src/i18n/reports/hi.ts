import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` पहले: ${day}।`);

const diff: DiffMessages = {
  language: 'hi',
  notStated: 'नहीं बताया गया',
  nothing: 'कुछ नहीं',
  yes: 'हाँ',
  no: 'नहीं',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'जोड़ा गया', removed: 'हटाया गया', changed: 'बदला गया' },

  from: (day, purpose) => `${day} से: ${purpose}`,
  whatItDoes: 'काम',
  data: 'डेटा',
  dataSummary: 'डेटा, कंपनी के शब्दों में',
  whose: 'किसका डेटा',
  company: 'कंपनी',
  where: 'कहाँ',
  transfer: 'स्थानांतरण का आधार',
  retention: 'रखने की अवधि',
  safeguards: 'सुरक्षा के दावे',
  rulesOut: 'शामिल नहीं',
  conditions: 'केवल शर्त पर',
  forProducts: 'इन उत्पादों के लिए',
  noted: 'टिप्पणी',
  starts: 'शुरुआत',
  of: (data, subjects) => `${data} (किसका: ${subjects})`,
  service: (name) => `सेवा: ${name}`,
  silent: {
    data: 'कौन-सा डेटा',
    whose: 'किसका डेटा',
    company: 'इसके पीछे की कंपनी',
    where: 'डेटा कहाँ प्रोसेस होता है',
    transfer: 'स्थानांतरण का आधार',
    retention: 'डेटा कितने समय तक रखा जाता है',
    start: 'कब से',
    end: 'कब समाप्त हुआ',
  },
  fact: (label, value) => `${label}: ${value}।`,
  notStatedOf: (items) => `नहीं बताया गया: ${items}।`,
  unnamedEntry: (id) => `प्रविष्टि “${id}”।`,

  gone: 'अब सूची में नहीं है।',
  goneWith: (purpose) => `अब सूची में नहीं है: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; पहले: ${old}।`,
  sameInAnotherOrder: (field) => `“${field}”: वही, दूसरे क्रम या संख्या में।`,
  renamed: (old) => `पहले का नाम: ${old}।`,
  aliases: {
    added: (names) => `दूसरा नाम: ${names}।`,
    removed: (names) => `दूसरा नाम, जो अब नहीं दिया गया: ${names}।`,
  },
  links: {
    added: (links) => `नया लिंक: ${links}।`,
    removed: (links) => `लिंक, जो अब नहीं दिया गया: ${links}।`,
  },
  exclusions: {
    added: (notes) => `अब शामिल नहीं: ${notes}।`,
    removed: (notes) => `अब यह नहीं कहता: ${notes}।`,
  },
  dataItems: {
    added: (items) => `अब यह भी सूची में है: ${items}।`,
    removed: (items) => `अब यह सूची में नहीं है: ${items}।`,
  },
  purposes: {
    added: (items) => `नया उद्देश्य: ${items}।`,
    removed: (items) => `अब यह उद्देश्य नहीं है: ${items}।`,
  },
  subjects: {
    added: (items) => `अब इनका डेटा भी: ${items}।`,
    removed: (items) => `अब इनका डेटा नहीं: ${items}।`,
  },
  products: {
    added: (items) => `अब इनके लिए भी: ${items}।`,
    removed: (items) => `अब इनके लिए नहीं: ${items}।`,
  },
  claims: {
    added: (items) => `नया दावा: ${items}।`,
    removed: (items) => `अब यह दावा नहीं है: ${items}।`,
  },
  places: {
    added: (items) => `नई जगह: ${items}।`,
    removed: (items) => `अब यह जगह नहीं है: ${items}।`,
  },
  notes: {
    added: (items) => `नई टिप्पणी: ${items}।`,
    removed: (items) => `हटाई गई टिप्पणी: ${items}।`,
  },
  conditionItems: {
    added: (items) => `नई शर्त: ${items}।`,
    removed: (items) => `हटाई गई शर्त: ${items}।`,
  },
  moved: (after, old) => `सूची में पहले की जगह: ${old}। नई जगह: ${after}।`,
  noGroup: 'कोई समूह नहीं',
  integral: 'सेवा का हिस्सा',
  announced: 'घोषणा की तारीख़',
  ends: (day, old) => `समाप्ति: ${day}।${before(old)}`,
  ended: (day, old) => `समाप्त हुआ: ${day}।${before(old)}`,
  noEnd: (old) => `समाप्ति की यह तारीख़ अब नहीं दी गई: ${old}।`,

  objection: (day, how) =>
    `आप आपत्ति कर सकते हैं${day === undefined ? '' : ` (अंतिम दिन: ${day})`}${how === undefined ? '।' : `: ${how}`}`,
  noticePeriod: (day) => `सूचना की अवधि का अंतिम दिन: ${day}।`,

  title: 'सूची का शीर्षक',
  listLanguage: 'सूची की भाषा',
  organization: {
    name: 'संगठन का नाम',
    url: 'संगठन का पता',
    contact: 'संपर्क',
    policies: 'नीतियाँ',
  },
  notice: {
    days: 'बदलाव कितने दिन पहले बताए जाते हैं',
    url: 'बदलावों की ख़बर कहाँ मिलती है',
    note: 'बदलाव कैसे बताए जाते हैं',
    objection: 'आपत्ति कैसे करें',
  },
  introduction: {
    added: (texts) => `परिचय अब यह कहता है: ${texts}`,
    removed: (texts) => `परिचय अब यह नहीं कहता: ${texts}`,
  },
  translations: 'अनुवाद',
  productOrder: 'उत्पाद दूसरे क्रम में हैं।',
  introductionOrder: 'परिचय वही कहता है, दूसरे क्रम या संख्या में।',
  emptyNotice: 'बदलाव कैसे बताए जाते हैं: एक ख़ाली जानकारी जुड़ी या हटी।',
  record: { term: 'शब्द', category: 'श्रेणी', group: 'समूह', product: 'उत्पाद' },
  isNew: (label, name) => `सूची में नया: ${label} ${name}।`,
  isCalled: (label, old, now) => `${label} ${old}, नया नाम: ${now}।`,
  recordChanged: (label, name, what, after, old) => `${label} ${name}: ${what}, अब: ${after}; पहले: ${old}।`,
  mappingsChanged: (label, name) => `${label} ${name}: दूसरी जगहों पर इसका समतुल्य बदल गया।`,
  noLongerInUse: (names) => `अब इस्तेमाल में नहीं: ${names}।`,
  recordFields: {
    description: 'अर्थ',
    example: 'उदाहरण',
    synonyms: 'इसके लिए दूसरे शब्द',
    includes: 'इसमें क्या शामिल है',
    open: 'क्या यह खुला छोड़ा गया है',
    personal: 'क्या यह लोगों के बारे में है',
    mappings: 'दूसरी जगहों पर इसका समतुल्य',
  },
  categoryOrder: 'श्रेणियाँ दूसरे क्रम में हैं।',
  groupOrder: (category) => `श्रेणी ${category}: इसके समूह दूसरे क्रम में हैं।`,
  vocabularyChanged: (field) => `शब्दावली ${field} बदल गई।`,
  emptyTerms: 'शब्दों की एक ख़ाली सूची जुड़ी या हटी।',

  guess: {
    name: (old) => `शायद यही, दूसरी आईडी के साथ: ${old}।`,
    company: (old, shared) => `हो सकता है यही हो, दूसरी आईडी के साथ: ${old}। दोनों की कंपनी: ${shared}।`,
    link: (old, shared) => `हो सकता है यही हो, दूसरी आईडी के साथ: ${old}। दोनों का लिंक: ${shared}।`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'hi',
  listTitle: (organization) => `${organization}: डेटा किसे मिलता है`,
  version: (version, day) => `संस्करण ${version}, ${day}`,
  withdrawn: (version, day) => `संस्करण ${version}, वापस लिया गया: ${day}`,
  withdrawnReason: (reason) => `यह संस्करण वापस लिया गया: ${reason}`,
  firstVersion: 'पहला संस्करण।',
  noChanges: 'कोई बदलाव दर्ज नहीं है।',
  theList: 'सूची',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'जोड़ा गया', removed: 'हटाया गया', changed: 'बदला गया' },
  asItIsNow: 'अब की स्थिति:',
  planned: {
    from: (day, name) => `${day} से: ${name}`,
    until: (day, name) => `${day} तक: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: डेटा किसे मिलता है, इसमें बदलाव (संस्करण ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} की वह सूची बदल गई है जो बताती है कि डेटा किसे मिलता है। तारीख़: ${day}। संस्करण ${old} से संस्करण ${version} तक ये बदलाव हुए।`,
  whereToRead: (url) => `पूरी सूची: ${url}`,
  whereToSubscribe: (url) => `बदलावों की सूचना पाएँ: ${url}`,
  questions: (addresses) => `सवालों के लिए: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: डेटा मिलना शुरू, ${name}`,
  calendarEnd: (organization, name) => `${organization}: समाप्त, ${name}`,
  calendarDeadline: (organization, name) => `${organization}: आपत्ति का अंतिम दिन, ${name}`,

  isCurrent: (version, day) => `यह संस्करण ${version} (${day}) है, यही वर्तमान संस्करण है।`,
  isOld: (version, day) => `यह संस्करण ${version} (${day}) है। यह अब वर्तमान नहीं है।`,
  current: 'वर्तमान',
  toCurrent: 'वर्तमान संस्करण',
  versions: 'सभी संस्करण',
};

const page: PageMessages = {
  organization: 'संगठन',
  rulesOut: 'क्या शामिल नहीं है',
  links: 'लिंक',
  more: 'और जानकारी',
  noEntryStates: 'जो किसी प्रविष्टि में नहीं बताया गया',
  glossary: 'शब्दों के अर्थ',
  includes: 'इसमें शामिल',
  includesAll: 'इसमें बाक़ी सब शामिल है।',
  open: 'सूची यह खुला छोड़ती है कि इसमें ठीक-ठीक क्या आता है।',
  aboutNobody: 'किसी व्यक्ति के बारे में नहीं।',
  ahead: (span) => `${span} पहले`,
  change: (version, day, kind) => `${day}, संस्करण ${version}, ${kind}`,
};

/** What is written about a list, in Hindi. */
export const hi: ReportTexts = { punctuation: LATIN, diff, notice, page };

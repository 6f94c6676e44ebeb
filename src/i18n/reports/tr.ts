import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Önce: ${day}.`);

// Turkish puts endings on names and dates: here they stand behind a colon instead.
const diff: DiffMessages = {
  language: 'tr',
  notStated: 'belirtilmemiş',
  nothing: 'hiçbiri',
  yes: 'evet',
  no: 'hayır',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'Eklendi', removed: 'Kaldırıldı', changed: 'Değişti' },

  from: (day, purpose) => `Başlangıç: ${day}. ${purpose}`,
  whatItDoes: 'Ne yapıyor',
  data: 'Veriler',
  dataSummary: 'Veriler, şirketin kendi sözleriyle',
  whose: 'Kimin verileri',
  company: 'Şirket',
  where: 'Nerede',
  transfer: 'Aktarım dayanağı',
  retention: 'Saklama süresi',
  safeguards: 'Beyan edilen koruma',
  rulesOut: 'Kapsam dışı',
  conditions: 'Yalnızca bir koşulla',
  forProducts: 'İlgili ürünler',
  noted: 'Not',
  starts: 'Başlangıç',
  of: (data, subjects) => `${data} (kimin: ${subjects})`,
  service: (name) => `hizmet: ${name}`,
  silent: {
    data: 'hangi veriler',
    whose: 'kimin verileri',
    company: 'arkasındaki şirket',
    where: 'verilerin nerede işlendiği',
    transfer: 'aktarım dayanağı',
    retention: 'verilerin ne kadar saklandığı',
    start: 'ne zamandan beri',
    end: 'ne zaman sona erdiği',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `Belirtilmemiş: ${items}.`,
  unnamedEntry: (id) => `Kayıt: “${id}”.`,

  gone: 'Artık listede değil.',
  goneWith: (purpose) => `Artık listede değil: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; önce: ${old}.`,
  sameInAnotherOrder: (field) => `“${field}”: aynısı, başka sırada veya sayıda.`,
  renamed: (old) => `Önceki adı: ${old}.`,
  aliases: {
    added: (names) => `Diğer adı: ${names}.`,
    removed: (names) => `Artık anılmayan diğer adı: ${names}.`,
  },
  links: {
    added: (links) => `Yeni bağlantı: ${links}.`,
    removed: (links) => `Artık verilmeyen bağlantı: ${links}.`,
  },
  exclusions: {
    added: (notes) => `Artık kapsam dışı: ${notes}.`,
    removed: (notes) => `Artık şunu demiyor: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Artık listede olan veri: ${items}.`,
    removed: (items) => `Artık listede olmayan veri: ${items}.`,
  },
  purposes: {
    added: (items) => `Yeni amaç: ${items}.`,
    removed: (items) => `Artık amaç değil: ${items}.`,
  },
  subjects: {
    added: (items) => `Artık verileri de kapsanan: ${items}.`,
    removed: (items) => `Artık verileri kapsanmayan: ${items}.`,
  },
  products: {
    added: (items) => `Artık şu ürünler için de: ${items}.`,
    removed: (items) => `Artık şu ürünler için değil: ${items}.`,
  },
  claims: {
    added: (items) => `Yeni beyan: ${items}.`,
    removed: (items) => `Artık beyan edilmiyor: ${items}.`,
  },
  places: {
    added: (items) => `Yeni yer: ${items}.`,
    removed: (items) => `Artık yer değil: ${items}.`,
  },
  notes: {
    added: (items) => `Yeni not: ${items}.`,
    removed: (items) => `Kaldırılan not: ${items}.`,
  },
  conditionItems: {
    added: (items) => `Yeni koşul: ${items}.`,
    removed: (items) => `Kaldırılan koşul: ${items}.`,
  },
  moved: (after, old) => `Önceki yeri: ${old}. Yeni yeri: ${after}.`,
  noGroup: 'grupsuz',
  integral: 'Hizmetin parçası',
  announced: 'Duyuru tarihi',
  ends: (day, old) => `Bitiş: ${day}.${before(old)}`,
  ended: (day, old) => `Sona erdi: ${day}.${before(old)}`,
  noEnd: (old) => `Artık şu bitiş tarihi verilmiyor: ${old}.`,

  objection: (day, how) =>
    `İtiraz edebilirsiniz${day === undefined ? '' : ` (son gün: ${day})`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `Duyuru süresinin son günü: ${day}.`,

  title: 'Listenin başlığı',
  listLanguage: 'Listenin dili',
  organization: {
    name: 'Kuruluşun adı',
    url: 'Kuruluşun adresi',
    contact: 'İletişim',
    policies: 'Politikalar',
  },
  notice: {
    days: 'Değişikliklerin kaç gün önce duyurulduğu',
    url: 'Değişikliklerin nereden takip edileceği',
    note: 'Değişikliklerin nasıl duyurulduğu',
    objection: 'Nasıl itiraz edileceği',
  },
  introduction: {
    added: (texts) => `Giriş artık şunu diyor: ${texts}`,
    removed: (texts) => `Giriş artık şunu demiyor: ${texts}`,
  },
  translations: 'Çeviriler',
  productOrder: 'Ürünler başka sırada.',
  introductionOrder: 'Giriş aynı şeyi başka sırada veya sayıda söylüyor.',
  emptyNotice: 'Değişikliklerin nasıl duyurulduğu: boş bir alan eklendi veya kaldırıldı.',
  record: { term: 'Terim', category: 'Kategori', group: 'Grup', product: 'Ürün' },
  isNew: (label, name) => `Listede yeni: ${label} ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, yeni adı: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, şimdi: ${after}; önce: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: başka yerlerdeki karşılığı değişti.`,
  noLongerInUse: (names) => `Artık kullanılmıyor: ${names}.`,
  recordFields: {
    description: 'anlamı',
    example: 'örneği',
    synonyms: 'bunun için başka sözcükler',
    includes: 'neleri içerdiği',
    open: 'açık bırakılıp bırakılmadığı',
    personal: 'kişilerle ilgili olup olmadığı',
    mappings: 'başka yerlerdeki karşılığı',
  },
  categoryOrder: 'Kategoriler başka sırada.',
  groupOrder: (category) => `Kategori ${category}: grupları başka sırada.`,
  vocabularyChanged: (field) => `Sözlüğün şu bölümü değişti: ${field}.`,
  emptyTerms: 'Boş bir terim listesi eklendi veya kaldırıldı.',

  guess: {
    name: (old) => `Büyük olasılıkla başka bir kimlikle: ${old}.`,
    company: (old, shared) => `Belki başka bir kimlikle: ${old}. Her ikisinin şirketi: ${shared}.`,
    link: (old, shared) => `Belki başka bir kimlikle: ${old}. Her ikisinin bağlantısı: ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'tr',
  listTitle: (organization) => `${organization}: verileri kim alıyor`,
  version: (version, day) => `Sürüm ${version}, ${day}`,
  withdrawn: (version, day) => `Sürüm ${version}, geri çekildi: ${day}`,
  withdrawnReason: (reason) => `Bu sürüm geri çekildi: ${reason}`,
  firstVersion: 'İlk sürüm.',
  noChanges: 'Kayıtlı değişiklik yok.',
  theList: 'liste',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Eklendi', removed: 'Kaldırıldı', changed: 'Değişti' },
  asItIsNow: 'Şimdiki durum:',
  planned: {
    from: (day, name) => `Başlangıç ${day}: ${name}`,
    until: (day, name) => `Bitiş ${day}: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: verileri kimin aldığındaki değişiklikler (sürüm ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization}, verileri kimin aldığını gösteren listesini değiştirdi. Tarih: ${day}. Sürüm ${old} ile sürüm ${version} arasında değişenler şunlar.`,
  whereToRead: (url) => `Listenin tamamı: ${url}`,
  whereToSubscribe: (url) => `Değişikliklerden haberdar olun: ${url}`,
  questions: (addresses) => `Sorularınız için: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} veri almaya başlıyor`,
  calendarEnd: (organization, name) => `${organization}: ${name} sona eriyor`,
  calendarDeadline: (organization, name) => `${organization}: itiraz için son gün (${name})`,

  isCurrent: (version, day) => `Bu, sürüm ${version} (${day}): güncel sürüm.`,
  isOld: (version, day) => `Bu, sürüm ${version} (${day}). Artık güncel değil.`,
  current: 'güncel',
  toCurrent: 'Güncel sürüm',
  versions: 'Tüm sürümler',
};

const page: PageMessages = {
  organization: 'Kuruluş',
  rulesOut: 'Neleri kapsamıyor',
  links: 'Bağlantılar',
  more: 'Diğer bilgiler',
  noEntryStates: 'Hiçbir kaydın belirtmediği',
  glossary: 'Sözcüklerin anlamı',
  includes: 'İçerdikleri',
  includesAll: 'Diğerlerinin hepsini içerir.',
  open: 'Liste, bunun tam olarak neleri kapsadığını açık bırakıyor.',
  aboutNobody: 'Bir kişiyle ilgili değil.',
  ahead: (span) => `${span} önceden`,
  change: (version, day, kind) => `${day}, sürüm ${version}, ${kind}`,
};

/** What is written about a list, in Turkish. */
export const tr: ReportTexts = { punctuation: LATIN, diff, notice, page };

import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Trước đây: ${day}.`);

const diff: DiffMessages = {
  language: 'vi',
  notStated: 'không nói rõ',
  nothing: 'không có gì',
  yes: 'có',
  no: 'không',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'Đã thêm', removed: 'Đã bỏ', changed: 'Đã thay đổi' },

  from: (day, purpose) => `Từ ${day}: ${purpose}`,
  whatItDoes: 'Làm gì',
  data: 'Dữ liệu',
  dataSummary: 'Dữ liệu, theo lời của công ty',
  whose: 'Của ai',
  company: 'Công ty',
  where: 'Ở đâu',
  transfer: 'Cơ chế chuyển dữ liệu',
  retention: 'Thời gian lưu giữ',
  safeguards: 'Cam kết bảo vệ',
  rulesOut: 'Loại trừ',
  conditions: 'Chỉ khi có điều kiện',
  forProducts: 'Cho các sản phẩm',
  noted: 'Ghi chú',
  starts: 'Bắt đầu',
  of: (data, subjects) => `${data} của ${subjects}`,
  service: (name) => `cho ${name}`,
  silent: {
    data: 'dữ liệu nào',
    whose: 'dữ liệu của ai',
    company: 'công ty đứng sau',
    where: 'dữ liệu được xử lý ở đâu',
    transfer: 'cơ chế chuyển dữ liệu',
    retention: 'dữ liệu được lưu giữ bao lâu',
    start: 'từ khi nào',
    end: 'kết thúc khi nào',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `Không nói rõ: ${items}.`,
  unnamedEntry: (id) => `Mục “${id}”.`,

  gone: 'Không còn trong danh sách.',
  goneWith: (purpose) => `Không còn trong danh sách: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; trước đây: ${old}.`,
  sameInAnotherOrder: (field) => `“${field}”: vẫn như cũ, theo thứ tự hoặc số lượng khác.`,
  renamed: (old) => `Trước đây có tên ${old}.`,
  aliases: {
    added: (names) => `Còn được gọi là ${names}.`,
    removed: (names) => `Tên khác không còn được nêu: ${names}.`,
  },
  links: {
    added: (links) => `Liên kết mới: ${links}.`,
    removed: (links) => `Liên kết không còn được nêu: ${links}.`,
  },
  exclusions: {
    added: (notes) => `Nay loại trừ: ${notes}.`,
    removed: (notes) => `Không còn nói: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Nay còn liệt kê: ${items}.`,
    removed: (items) => `Không còn liệt kê: ${items}.`,
  },
  purposes: {
    added: (items) => `Mục đích mới: ${items}.`,
    removed: (items) => `Không còn là mục đích: ${items}.`,
  },
  subjects: {
    added: (items) => `Nay gồm cả dữ liệu của: ${items}.`,
    removed: (items) => `Không còn dữ liệu của: ${items}.`,
  },
  products: {
    added: (items) => `Nay dùng cho cả: ${items}.`,
    removed: (items) => `Không còn dùng cho: ${items}.`,
  },
  claims: {
    added: (items) => `Nay cam kết: ${items}.`,
    removed: (items) => `Không còn cam kết: ${items}.`,
  },
  places: {
    added: (items) => `Địa điểm mới: ${items}.`,
    removed: (items) => `Không còn là địa điểm: ${items}.`,
  },
  notes: {
    added: (items) => `Ghi chú mới: ${items}.`,
    removed: (items) => `Ghi chú đã bỏ: ${items}.`,
  },
  conditionItems: {
    added: (items) => `Điều kiện mới: ${items}.`,
    removed: (items) => `Điều kiện đã bỏ: ${items}.`,
  },
  moved: (after, old) => `Chuyển từ ${old} sang ${after}.`,
  noGroup: 'không thuộc nhóm nào',
  integral: 'Một phần của dịch vụ',
  announced: 'Ngày công bố',
  ends: (day, old) => `Kết thúc vào ${day}.${before(old)}`,
  ended: (day, old) => `Đã kết thúc vào ${day}.${before(old)}`,
  noEnd: (old) => `Không còn nói là sẽ kết thúc vào ${old}.`,

  objection: (day, how) =>
    `Bạn có thể phản đối${day === undefined ? '' : ` đến hết ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `Thời hạn báo trước kết thúc vào ${day}.`,

  title: 'Tiêu đề của danh sách',
  listLanguage: 'Ngôn ngữ của danh sách',
  organization: {
    name: 'Tên tổ chức',
    url: 'Địa chỉ của tổ chức',
    contact: 'Liên hệ',
    policies: 'Chính sách',
  },
  notice: {
    days: 'Số ngày báo trước khi có thay đổi',
    url: 'Nơi đăng ký nhận tin thay đổi',
    note: 'Cách công bố thay đổi',
    objection: 'Cách phản đối',
  },
  introduction: {
    added: (texts) => `Phần giới thiệu nay nói: ${texts}`,
    removed: (texts) => `Phần giới thiệu không còn nói: ${texts}`,
  },
  translations: 'Các bản dịch',
  productOrder: 'Các sản phẩm được xếp theo thứ tự khác.',
  introductionOrder: 'Phần giới thiệu nói như cũ, theo thứ tự hoặc số lượng khác.',
  emptyNotice: 'Cách công bố thay đổi: một phần trống được thêm hoặc bỏ đi.',
  record: { term: 'Thuật ngữ', category: 'Danh mục', group: 'Nhóm', product: 'Sản phẩm' },
  isNew: (label, name) => `${label} ${name} là mới.`,
  isCalled: (label, old, now) => `${label} ${old} nay có tên ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, nay: ${after}; trước đây: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: điều tương ứng ở nơi khác đã thay đổi.`,
  noLongerInUse: (names) => `Không còn dùng: ${names}.`,
  recordFields: {
    description: 'ý nghĩa',
    example: 'ví dụ',
    synonyms: 'những từ khác cho điều này',
    includes: 'những gì được bao gồm',
    open: 'có để ngỏ hay không',
    personal: 'có nói về con người hay không',
    mappings: 'điều tương ứng ở nơi khác',
  },
  categoryOrder: 'Các danh mục được xếp theo thứ tự khác.',
  groupOrder: (category) => `Danh mục ${category}: các nhóm được xếp theo thứ tự khác.`,
  vocabularyChanged: (field) => `Từ vựng ${field} đã thay đổi.`,
  emptyTerms: 'Một danh sách thuật ngữ trống được thêm hoặc bỏ đi.',

  guess: {
    name: (old) => `Có lẽ là ${old} với mã khác.`,
    company: (old, shared) => `Có thể là ${old} với mã khác: cả hai đều nêu công ty ${shared}.`,
    link: (old, shared) => `Có thể là ${old} với mã khác: cả hai đều nêu liên kết ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'vi',
  listTitle: (organization) => `${organization}: ai nhận dữ liệu`,
  version: (version, day) => `Phiên bản ${version}, ${day}`,
  withdrawn: (version, day) => `Phiên bản ${version}, đã rút lại vào ${day}`,
  withdrawnReason: (reason) => `Phiên bản này đã được rút lại: ${reason}`,
  firstVersion: 'Phiên bản đầu tiên.',
  noChanges: 'Chưa ghi nhận thay đổi nào.',
  theList: 'danh sách',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Đã thêm', removed: 'Đã bỏ', changed: 'Đã thay đổi' },
  asItIsNow: 'Hiện nay:',
  planned: {
    from: (day, name) => `Từ ${day}: ${name}`,
    until: (day, name) => `Đến ${day}: ${name}`,
  },

  subject: (organization, version, day) =>
    `${organization}: thay đổi về bên nhận dữ liệu (phiên bản ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization} đã thay đổi danh sách các bên nhận dữ liệu vào ${day}. Sau đây là những gì phiên bản ${version} thay đổi so với phiên bản ${old}.`,
  whereToRead: (url) => `Toàn bộ danh sách: ${url}`,
  whereToSubscribe: (url) => `Nhận thông báo khi có thay đổi: ${url}`,
  questions: (addresses) => `Câu hỏi: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} bắt đầu nhận dữ liệu`,
  calendarEnd: (organization, name) => `${organization}: ${name} kết thúc`,
  calendarDeadline: (organization, name) => `${organization}: ngày cuối để phản đối ${name}`,

  isCurrent: (version, day) => `Đây là phiên bản ${version} (${day}), phiên bản hiện hành.`,
  isOld: (version, day) => `Đây là phiên bản ${version} (${day}). Phiên bản này không còn hiện hành.`,
  current: 'hiện hành',
  toCurrent: 'Phiên bản hiện hành',
  versions: 'Tất cả phiên bản',
};

const page: PageMessages = {
  organization: 'Tổ chức',
  rulesOut: 'Những gì được loại trừ',
  links: 'Các liên kết',
  more: 'Thông tin khác',
  noEntryStates: 'Không mục nào nói rõ',
  glossary: 'Ý nghĩa của các từ',
  includes: 'Bao gồm',
  includesAll: 'Bao gồm mọi thứ còn lại.',
  open: 'Danh sách để ngỏ chính xác điều này gồm những gì.',
  aboutNobody: 'Không nói về người nào.',
  ahead: (span) => `Trước ${span}`,
  change: (version, day, kind) => `${day}, phiên bản ${version}, ${kind}`,
};

/** What is written about a list, in Vietnamese. */
export const vi: ReportTexts = { punctuation: LATIN, diff, notice, page };

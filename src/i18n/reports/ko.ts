import type { DiffMessages } from '../diff-messages.js';
import type { NoticeMessages } from '../notice-messages.js';
import type { PageMessages } from '../page-messages.js';
import { LATIN } from '../punctuation.js';
import type { ReportTexts } from '../report-language.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` 이전: ${day}.`);

const diff: DiffMessages = {
  language: 'ko',
  notStated: '명시하지 않음',
  nothing: '없음',
  yes: '예',
  no: '아니요',
  quoted: (text) => `“${text}”`,
  kinds: { added: '추가', removed: '삭제', changed: '변경' },

  from: (day, purpose) => `${day}부터: ${purpose}`,
  whatItDoes: '하는 일',
  data: '데이터',
  dataSummary: '데이터(회사의 표현)',
  whose: '누구의 데이터',
  company: '회사',
  where: '장소',
  transfer: '국외 이전 근거',
  retention: '보유 기간',
  safeguards: '회사가 밝힌 보호 조치',
  rulesOut: '해당하지 않음',
  conditions: '다음 조건에서만',
  forProducts: '대상 제품',
  noted: '참고',
  starts: '시작일',
  of: (data, subjects) => `${data}(누구의: ${subjects})`,
  service: (name) => `서비스: ${name}`,
  silent: {
    data: '어떤 데이터인지',
    whose: '누구의 데이터인지',
    company: '운영하는 회사',
    where: '처리하는 곳',
    transfer: '국외 이전 근거',
    retention: '보유 기간',
    start: '시작 시기',
    end: '종료 시기',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `명시하지 않음: ${items}.`,
  unnamedEntry: (id) => `항목 “${id}”.`,

  gone: '더 이상 목록에 없습니다.',
  goneWith: (purpose) => `더 이상 목록에 없습니다: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; 이전: ${old}.`,
  sameInAnotherOrder: (field) => `“${field}”: 내용은 같고 순서나 개수만 다릅니다.`,
  renamed: (old) => `이전 이름: ${old}.`,
  aliases: {
    added: (names) => `다른 이름: ${names}.`,
    removed: (names) => `더 이상 표시하지 않는 다른 이름: ${names}.`,
  },
  links: {
    added: (links) => `새 링크: ${links}.`,
    removed: (links) => `더 이상 제공하지 않는 링크: ${links}.`,
  },
  exclusions: {
    added: (notes) => `해당하지 않는다고 새로 명시: ${notes}.`,
    removed: (notes) => `더 이상 명시하지 않음: ${notes}.`,
  },
  dataItems: {
    added: (items) => `새로 명시한 데이터: ${items}.`,
    removed: (items) => `더 이상 명시하지 않는 데이터: ${items}.`,
  },
  purposes: {
    added: (items) => `새 목적: ${items}.`,
    removed: (items) => `더 이상 목적이 아님: ${items}.`,
  },
  subjects: {
    added: (items) => `새로 포함된 사람: ${items}.`,
    removed: (items) => `더 이상 포함되지 않는 사람: ${items}.`,
  },
  products: {
    added: (items) => `새로 포함된 제품: ${items}.`,
    removed: (items) => `더 이상 포함되지 않는 제품: ${items}.`,
  },
  claims: {
    added: (items) => `새로 밝힌 보호 조치: ${items}.`,
    removed: (items) => `더 이상 밝히지 않는 보호 조치: ${items}.`,
  },
  places: {
    added: (items) => `새 장소: ${items}.`,
    removed: (items) => `더 이상 해당하지 않는 장소: ${items}.`,
  },
  notes: {
    added: (items) => `새 참고 사항: ${items}.`,
    removed: (items) => `삭제된 참고 사항: ${items}.`,
  },
  conditionItems: {
    added: (items) => `새 조건: ${items}.`,
    removed: (items) => `삭제된 조건: ${items}.`,
  },
  moved: (after, old) => `이전 위치: ${old}. 새 위치: ${after}.`,
  noGroup: '그룹 없음',
  integral: '서비스의 일부',
  announced: '공지일',
  ends: (day, old) => `종료일: ${day}.${before(old)}`,
  ended: (day, old) => `${day}에 종료되었습니다.${before(old)}`,
  noEnd: (old) => `더 이상 표시하지 않는 종료일: ${old}.`,

  objection: (day, how) =>
    `이의를 제기할 수 있습니다${day === undefined ? '' : `(기한: ${day})`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `사전 공지 기간의 마지막 날: ${day}.`,

  title: '목록 제목',
  listLanguage: '목록 언어',
  organization: { name: '기관 이름', url: '기관 주소', contact: '연락처', policies: '정책' },
  notice: {
    days: '변경을 며칠 전에 알리는지',
    url: '변경 알림을 받는 곳',
    note: '변경을 알리는 방법',
    objection: '이의를 제기하는 방법',
  },
  introduction: {
    added: (texts) => `소개에 추가된 내용: ${texts}`,
    removed: (texts) => `소개에서 삭제된 내용: ${texts}`,
  },
  translations: '번역',
  productOrder: '제품의 순서가 바뀌었습니다.',
  introductionOrder: '소개의 내용은 같고 순서나 개수만 다릅니다.',
  emptyNotice: '변경을 알리는 방법: 빈 항목이 추가되거나 삭제되었습니다.',
  record: { term: '용어', category: '범주', group: '그룹', product: '제품' },
  isNew: (label, name) => `새 ${label}: ${name}.`,
  isCalled: (label, old, now) => `${label} ${old}, 새 이름: ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what}, 현재: ${after}; 이전: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: 다른 체계에서의 대응이 바뀌었습니다.`,
  noLongerInUse: (names) => `더 이상 사용하지 않음: ${names}.`,
  recordFields: {
    description: '뜻',
    example: '예',
    synonyms: '다른 표현',
    includes: '포함하는 것',
    open: '범위를 정하지 않았는지 여부',
    personal: '사람에 관한 것인지 여부',
    mappings: '다른 체계에서의 대응',
  },
  categoryOrder: '범주의 순서가 바뀌었습니다.',
  groupOrder: (category) => `범주 ${category}: 그룹의 순서가 바뀌었습니다.`,
  vocabularyChanged: (field) => `바뀐 용어집: ${field}.`,
  emptyTerms: '빈 용어 목록이 추가되거나 삭제되었습니다.',

  guess: {
    name: (old) => `아마도 ID가 바뀐 업체: ${old}.`,
    company: (old, shared) => `ID가 바뀐 업체일 수 있음: ${old}. 둘 다 명시한 회사: ${shared}.`,
    link: (old, shared) => `ID가 바뀐 업체일 수 있음: ${old}. 둘 다 제공하는 링크: ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};

const notice: NoticeMessages = {
  language: 'ko',
  listTitle: (organization) => `${organization}: 데이터를 받는 곳`,
  version: (version, day) => `버전 ${version}, ${day}`,
  withdrawn: (version, day) => `버전 ${version}, ${day} 철회`,
  withdrawnReason: (reason) => `이 버전은 철회되었습니다: ${reason}`,
  firstVersion: '첫 번째 버전입니다.',
  noChanges: '기록된 변경 사항이 없습니다.',
  theList: '목록',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: '추가', removed: '삭제', changed: '변경' },
  asItIsNow: '현재 내용:',
  planned: { from: (day, name) => `${day}부터: ${name}`, until: (day, name) => `${day}까지: ${name}` },

  subject: (organization, version, day) =>
    `${organization}: 데이터를 받는 곳의 변경 사항(버전 ${version}, ${day})`,
  opening: (organization, day, version, old) =>
    `${organization}의 데이터를 받는 곳 목록이 ${day}에 변경되었습니다. 버전 ${old} 이후 버전 ${version}의 변경 사항은 다음과 같습니다.`,
  whereToRead: (url) => `전체 목록: ${url}`,
  whereToSubscribe: (url) => `변경 알림 받기: ${url}`,
  questions: (addresses) => `문의: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name}에 데이터 제공 시작`,
  calendarEnd: (organization, name) => `${organization}: ${name} 종료`,
  calendarDeadline: (organization, name) => `${organization}: ${name}에 대한 이의 제기 마지막 날`,

  isCurrent: (version, day) => `버전 ${version}(${day})이며 현재 버전입니다.`,
  isOld: (version, day) => `버전 ${version}(${day})이며 더 이상 현재 버전이 아닙니다.`,
  current: '현재',
  toCurrent: '현재 버전',
  versions: '모든 버전',
};

const page: PageMessages = {
  organization: '기관',
  rulesOut: '해당하지 않는다고 명시한 것',
  links: '링크',
  more: '기타 정보',
  noEntryStates: '어느 항목도 명시하지 않은 것',
  glossary: '용어의 뜻',
  includes: '포함',
  includesAll: '나머지를 모두 포함합니다.',
  open: '정확한 범위는 목록에서 정하지 않았습니다.',
  aboutNobody: '사람에 관한 것이 아닙니다.',
  ahead: (span) => `${span} 전`,
  change: (version, day, kind) => `${day}, 버전 ${version}, ${kind}`,
};

/** What is written about a list, in Korean. */
export const ko: ReportTexts = { punctuation: LATIN, diff, notice, page };

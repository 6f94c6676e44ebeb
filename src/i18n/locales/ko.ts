import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Korean. Particles that depend on how a name ends (은/는, 이/가, 을/를) never follow a name. */
export const ko: Locale = (tag = 'ko') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'ko',
    title: '데이터를 공유하는 곳',
    loading: '목록을 불러오는 중…',
    entriesAndProviders: (entries, providers) => `항목 ${number(entries)}개, 업체 ${number(providers)}곳`,
    updated: (date) => `${date} 업데이트`,
    version: (version) => `버전 ${version}`,
    contact: '질문하기',
    aboutList: '이 목록 정보',
    more: '더 읽기',
    less: '접기',
    leavesPage: '이 페이지를 벗어남',

    search: '업체, 목적 또는 데이터 검색',
    searchPlaceholder: '이름, 목적 또는 데이터',
    searchUnavailable: '검색을 불러오지 못했습니다.',
    clearSearch: '검색 지우기',
    skipToResults: '결과로 이동',
    retry: '다시 시도',
    loadAgain: '그래도 안 되면 페이지를 새로고침하세요.',
    listUnavailable: '목록을 불러오지 못했습니다.',

    tabs: '분류',
    allCategories: '전체',

    filtersUnavailable: '필터를 불러오지 못했습니다.',
    facets: {
      subjects: '누구의 데이터',
      data: '공유되는 데이터',
      purposes: '목적',
      groups: '서비스 종류',
      safeguards: '보호',
      integral: '서비스의 일부 여부',
      locations: '장소',
      status: '시기',
      flows: '어느 방향으로',
      vendors: '업체',
    },
    integral: (stated) => (stated ? '서비스에 필수' : '필수 아님'),
    status: { current: '이용 중', planned: '예정', former: '종료' },
    views: '보기',
    listView: '목록',
    changesView: (added) => (added > 0 ? `변경 사항 (${number(added)})` : '변경 사항'),
    changesUnavailable: '변경 사항을 불러오지 못했습니다.',
    matrixView: '누가 무엇을 받나',
    matrixUnavailable: '‘누가 무엇을 받나’ 보기를 불러오지 못했습니다.',
    clearAll: '모두 지우기',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `항목 ${number(matched)}개 일치` : `항목 ${number(matched)}개`,
        unstated > 0 && `그 밖에 ${number(unstated)}개는 명시하지 않음`,
        excluded > 0 && `${number(excluded)}개는 해당하지 않는다고 명시`,
      ]
        .filter(Boolean)
        .join(', '),
    mentionedHeading: (vendors) => `${name(vendors)}: 이 목록에 있지만 질문과는 다른 일로 있음`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `언급함: ${words}`,
    countSaid: (n) => `${number(n)}개는 이 단어들을 언급함`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `예정된 항목 ${number(planned)}개는 표시되지 않습니다.`,
        former > 0 && `종료된 항목 ${number(former)}개는 표시되지 않습니다.`,
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['업체', '하는 일', '어떤 데이터가 어느 방향으로'],
    nobodyStates: {
      subjects: '누구의 데이터인지 밝힌 항목이 없습니다.',
      data: '어떤 데이터인지 밝힌 항목이 없습니다.',
      flows: '데이터의 방향을 밝힌 항목이 없습니다.',
    },
    emptyRegistry: '이 목록에는 아직 항목이 없습니다.',
    nearOnly: (text) => `이 목록에 없는 말: “${name(text)}”. 비슷한 항목은 다음과 같습니다.`,
    unknownAsked: '이 링크가 요청한 것은 이 목록에 없습니다.',
    searching: '목록을 아직 읽는 중입니다. 더 있을 수 있습니다.',
    showMore: (more, left) =>
      more < left ? `${number(more)}개 더 보기 (남은 ${number(left)}개 중)` : `${number(more)}개 더 보기`,
    showEarlier: (more, left) =>
      more < left ? `앞의 ${number(more)}개 보기 (앞에 ${number(left)}개)` : `앞의 ${number(more)}개 보기`,

    flows: {
      sent: '업체에 보냄',
      collected: '업체가 수집',
      received: '업체에서 받음',
      unstated: '방향을 명시하지 않음',
    },
    inferred: '자체 해석',
    explainWords: '이 단어들의 뜻',
    forExample: '예:',
    inferredExplained: '회사가 이렇게 직접 말하지는 않습니다. 이 목록이 회사 페이지를 그렇게 읽은 것입니다.',
    rulesOut: '제외',
    whose: '누구의 데이터',
    ofWhom: (people) => `대상: ${name(people)}`,
    ownWords: '회사의 표현',
    dataNotStated: '어떤 데이터: 명시하지 않음',
    purposeNotStated: '목적 설명 없음',
    subjectsNotStated: '명시하지 않음',
    nobody: '개인과 관련 없음',
    purposes: '목적',
    conditions: '조건',
    notes: '참고',
    safeguards: '보호',
    asClaimed: '회사 설명에 따름',
    locations: '장소',
    locationRoles: { processing: '처리', storage: '보관', access: '접근' },
    regions: {
      '001': '전 세계',
      '002': '아프리카',
      '009': '오세아니아',
      '019': '아메리카 대륙',
      '142': '아시아',
      '150': '유럽',
      '003': '북아메리카',
      '005': '남아메리카',
      '011': '서부 아프리카',
      '013': '중앙 아메리카',
      '014': '동부 아프리카',
      '015': '북부 아프리카',
      '017': '중부 아프리카',
      '018': '남부 아프리카',
      '021': '북부 아메리카',
      '029': '카리브 제도',
      '030': '동아시아',
      '034': '남아시아',
      '035': '동남아시아',
      '039': '남유럽',
      '053': '오스트랄라시아',
      '054': '멜라네시아',
      '057': '미크로네시아 지역',
      '061': '폴리네시아',
      '143': '중앙 아시아',
      '145': '서아시아',
      '151': '동유럽',
      '154': '북유럽',
      '155': '서유럽',
      '202': '사하라 사막 이남 아프리카',
      '419': '라틴 아메리카',
    },
    transfer: '국외 이전',
    retention: '보유 기간',
    since: (date) => `${date}부터`,
    until: (date) => `${date}까지`,
    announced: (date) => `${date} 공지`,
    isNew: '신규',
    alsoKnownAs: (names) => `다른 이름: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `${name(parent)} 소속`, place].filter(Boolean).join(', '),
    links: {
      privacy: '개인정보 처리방침',
      dpa: '개인정보 처리 위탁 계약',
      terms: '약관',
      subprocessors: '재수탁자',
      website: '웹사이트',
      other: '추가 정보',
    },
    checked: (date) => `${date} 확인`,
    permalink: '링크',
    permalinkTo: (vendor) => `${name(vendor)} 링크`,
    linkCopied: '링크를 복사했습니다',
    linkNotCopied: (address) => `복사하지 못했습니다: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `필터 (${number(selected)})` : '필터'),
    notStated: '명시하지 않음',
    findInFacet: (facet) => `“${facet}”에서 찾기`,
    showMembers: (label) => `“${name(label)}”의 종류 보기`,
    valuesFound: (n) => `선택지 ${number(n)}개`,
    showValues: (n) => `선택지 ${number(n)}개 보기`,
    showResults: (matched, unstated) =>
      [`항목 ${number(matched)}개 보기`, unstated > 0 && `${number(unstated)}개는 명시하지 않음`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: '적용된 필터',
    removeFilter: (label) => `필터 제거: ${name(label)}`,
    askFilters: (words) => `필터로 보기: ${name(words)}`,
    askFiltersExplained: '같은 질문을 필터로 바꾸어 고칠 수 있게 합니다.',
    unstatedHeading: (asked, n) => `명시하지 않음, 포함할 수 있음: ${name(asked)} (${number(n)})`,
    unstatedExplained: '목록에 나와 있지 않습니다. 찾으시는 것일 수도 있고 아닐 수도 있습니다.',
    matchedHeading: (n) => `해당한다고 명시 (${number(n)})`,
    excludedHeading: (n) => `해당하지 않는다고 명시 (${number(n)})`,
    excludedExplained: '이 항목들은 해당하지 않는다고 말하려고만 언급합니다.',
    noMatchForText: (text) => `이 목록에 없는 말: “${name(text)}”.`,
    nobodySays: '그렇다고 밝힌 항목이 없습니다.',
    nobodySaysInWords: '이 표현으로 그렇게 밝힌 항목이 없습니다.',
    noMatchForFilters: '이 필터에 맞는 항목이 없습니다.',
    noMatchInTab: (tab) => `“${name(tab)}” 분류에는 맞는 것이 없습니다.`,
    widen: '더 보려면:',
    searchEverything: (n) => `모든 분류에서 결과 ${number(n)}개 보기`,
    dropSearch: (text) => `검색 지우기: “${name(text)}”`,
    dropFilters: '모든 필터 제거',
    emptyTab: '이 분류에는 아무것도 없습니다.',

    through: (words) => `“${name(words)}” 때문에 일치`,
    narrower: (words, asked) => `“${name(words)}” 때문에 일치 (“${name(asked)}”의 한 종류)`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `업체에 보내지 않는다고 명시: “${name(asked)}”. 다른 방법으로 얻는 것은 밝히지 않음`,
              collected: `업체가 수집하지 않는다고 명시: “${name(asked)}”. 업체에 보내는 것은 밝히지 않음`,
              received: `업체에서 받지 않는다고 명시: “${name(asked)}”. 업체가 가진 것은 밝히지 않음`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `“${name(words)}” 안에 포함될 수 있음: ${name(asked)}`,
    silent: (asked) => `포함 여부를 밝히지 않음: ${name(asked)}`,
    showAll: (n) => `${number(n)}개 모두 보기`,
    showWhole: '전체 글 보기',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `“${name(found)}” 때문에 찾음`
          : `“${name(words)}” 때문에 찾음 (“${name(found)}”의 다른 표현)`,
      through: (words, found) => `“${name(words)}” 때문에 찾음 (“${name(found)}”에 포함)`,
      excluded: (words, found) =>
        words === found
          ? `“${name(found)}” 때문에 찾았지만 항목에서는 제외함`
          : `“${name(words)}” 때문에 찾았지만(“${name(found)}”의 다른 표현) 항목에서는 제외함`,
    },
    printed: (text, filters) =>
      [
        '모든 분류.',
        text && `“${name(text)}” 검색으로 찾은 것만.`,
        filters && `이 필터에 맞는 것만: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `인쇄한 곳: ${name(address)}`,

    errors: {
      'no-source': '이 페이지에는 어떤 목록을 표시할지 나와 있지 않습니다.',
      network: '목록에 연결하지 못했습니다. 연결을 확인하고 다시 시도하세요.',
      timeout: '목록이 도착하는 데 너무 오래 걸립니다. 잠시 후 다시 시도하세요.',
      http: '목록이 지금 그 주소에 없습니다. 나중에 다시 시도하세요.',
      'too-large': '목록이 너무 커서 여기에 표시할 수 없습니다.',
      syntax: '목록이 손상된 채 도착하여 읽을 수 없습니다.',
      schema: '이 페이지에서 읽을 수 없는 형식의 목록입니다.',
      integrity: '이 페이지가 가리키는 목록이 아닐 수 있어 표시하지 않습니다.',
    },
    signInNeeded: '이 목록은 누구에게나 표시되지 않습니다. 로그인해야 할 수 있습니다.',
    errorKept: (date) => `아래는 ${date}에 업데이트된 목록입니다.`,
    entriesLeftOut: (n) => `이 목록의 항목 ${number(n)}개를 읽을 수 없어 표시하지 않습니다.`,
    olderThanSeen: (version, seen) => `버전 ${version}입니다. 이전에 버전 ${seen}을 보셨습니다.`,

    isListed: (vendors) => `이 목록에 있음: ${name(vendors)}.`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `“${name(words)}” 관련 언급이 있는 항목은 없습니다. 이는 ‘아니요’라는 뜻이 아닙니다. 목록에서 빠졌을 수 있습니다.`
        : `“${name(words)}” 관련 언급이 있는 항목은 없습니다. 이는 ‘아니요’라는 뜻이 아닙니다. 항목 ${number(entries)}개는 ${isOfData ? '모든 개인정보를 포함하거나 ' : ''}밝히지 않습니다.`,
    notCalled: (words) => `이 목록에 “${name(words)}” 같은 이름의 업체는 없습니다.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: 목록에 있는 내용은 ${words}에 관한 것이 아닙니다. 이는 ‘아니요’라는 뜻이 아닙니다. 목록에서 빠졌을 수 있습니다.`,
    leftAside: (kept, aside) =>
      `${kept} 및 ${aside} 둘 다에 관한 항목은 없습니다. 이것은 ${kept}에 대한 답일 뿐입니다.`,
    leftOut: (words) => `이해하지 못해 이 답에서 제외했습니다: ${words}.`,
    asksNothing:
      '아무것도 찾지 않았으며, 이것은 전체 목록입니다. 누가 무엇을 받는지 평소 쓰는 말로 묻거나 이름으로 찾을 수 있습니다.',
    readAs: (typed, meant) => `입력한 말 “${name(typed)}”: “${name(meant)}”(으)로 읽었습니다.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `이 목록의 검색 언어: ${list}.`
          : `이 목록의 검색 언어: ${list}. 질문은 다른 언어인 것 같습니다: ${asked}.`,
        others && `번역이 있는 언어: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: '예정',
    startsOn: (date) => `${date}부터:`,
    endsOn: (date) => `${date}까지:`,
    noticeGiven: (days) => `변경 사항은 ${number(days)}일 전에 공지됩니다.`,
    subscribe: '변경 알림 받기',
    changedSince: '언제부터의 변경 사항인지',
    sinceTheBeginning: '처음',
    sinceTheDay: '또는 이 날짜부터',
    aDay: '특정 날짜',
    feed: '변경 사항 피드',
    calendar: '캘린더로 변경 사항 보기',
    versionHeading: (version, date) => `버전 ${version}, ${date}`,
    newSinceLook: '신규',
    changeKinds: { added: '추가', removed: '삭제', changed: '변경' },
    formerHeading: '이전 업체',
    endedOn: (date) => `${date}까지`,
    noChanges: '이 목록에는 아직 기록된 변경 사항이 없습니다.',
    noChangesSince: '그 이후로 바뀐 버전이 없습니다.',
    olderChanges: (versions) => `이전 버전 ${number(versions)}개 보기`,

    listLanguages: '목록 언어',
    translatedFrom: (original) => `참고를 위한 번역입니다. 원문(${name(original)})이 우선합니다.`,
    partlyTranslated: (original) => `일부는 원문(${name(original)})으로만 제공됩니다.`,
    translationUnavailable: (language) => `이 언어로 목록을 불러오지 못했습니다: ${name(language)}`,

    axes: '데이터를 비교할 대상',
    peopleAxis: '사람',
    vendorsAxis: '업체',
    caption: {
      people: '업체가 누구의 어떤 데이터를 받는지: 가로는 사람, 세로는 데이터.',
      vendors: '업체마다 어떤 데이터를 받는지: 가로는 데이터, 세로는 업체.',
    },
    keys: '화살표 키로 답 사이를 이동합니다. Enter 키를 누르면 해당 항목이 표시됩니다.',
    sentence: (entries, parts) => `항목 ${number(entries)}개 중 ${parts}.`,
    getDataOf: (entries, people) => `${number(entries)}개는 “${name(people)}” 데이터를 받음`,
    getData: (entries, data) => `${number(entries)}개는 “${name(data)}” 데이터를 받음`,
    notSaying: {
      people: (entries) => `${number(entries)}개는 누구의 데이터를 받는지 밝히지 않음`,
      vendors: (entries) => `${number(entries)}개는 어떤 데이터를 받는지 밝히지 않음`,
    },
    choose: { people: '누구의 데이터', vendors: '어떤 데이터' },
    dataHeading: '데이터',
    vendorHeading: '업체',
    anyOf: '이 중 아무거나',
    answers: { matched: '예', unstated: '명시하지 않음', excluded: '해당하지 않는다고 명시', none: '없음' },
    unstatedToo: (entries) => `${number(entries)}개는 명시하지 않음`,
    excludedToo: (entries) => `${number(entries)}개는 해당하지 않는다고 명시`,
    counting: '세는 중…',
    moreVendors: (more, left) =>
      more < left
        ? `업체 ${number(more)}곳 더 보기 (남은 ${number(left)}곳 중)`
        : `업체 ${number(more)}곳 더 보기`,
    nothingToCompare: '이 목록은 데이터 종류를 구분하지 않아 비교할 것이 없습니다.',

    recordFields: {
      list: '답',
      provider: '업체',
      aliases: '다른 이름',
      company: '회사',
      category: '분류',
      group: '서비스 종류',
      status: '시기',
      purpose: '하는 일',
      purposes: '목적',
      data: '데이터',
      ownWords: '데이터(회사의 표현)',
      whose: '누구의 데이터',
      rulesOut: '제외',
      conditions: '조건',
      notes: '참고',
      safeguards: '보호(회사 설명에 따름)',
      integral: '서비스의 일부 여부',
      locations: '장소',
      transfer: '국외 이전',
      retention: '보유 기간',
      announced: '공지일',
      since: '시작일',
      until: '종료일',
      links: '링크',
      because: '목록에 있는 이유',
      id: '항목',
      title: '목록',
      version: '목록 버전',
      updated: '목록 업데이트',
      taken: '저장일',
      address: '주소',
      question: '질문',
      hash: '목록의 SHA-256',
    },
    recordLists: { matched: '예', unstated: '명시하지 않음', excluded: '해당하지 않는다고 명시' },
    recordChanges: { version: '버전', date: '날짜', kind: '변경', summary: '변경 내용' },
    recordQuestion: (category, text, filters) =>
      [category && `분류: ${category}`, text && `검색: ${text}`, filters && `필터: ${filters}`]
        .filter(Boolean)
        .join('; ') || '전체 목록',

    takeAlong: '가져가기',
    takePrint: '인쇄',
    printMore: (print, takeAlong, most) =>
      `여기에 빠진 항목이 있습니다. 페이지의 “${takeAlong}”에 있는 “${print}”로 최대 ${number(most)}개까지 인쇄할 수 있습니다.`,
    takeCsv: '표(CSV)',
    takeJson: '데이터(JSON)',
    takeFailed: '파일을 만들지 못했습니다. 다시 시도하세요.',
  };
};

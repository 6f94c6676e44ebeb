import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Chinese in traditional characters. */
export const zhHant: Locale = (tag = 'zh-Hant') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'zh-Hant',
    title: '我們與誰分享資料',
    loading: '正在載入清單…',
    entriesAndProviders: (entries, providers) =>
      `${number(entries)} 個項目，${number(providers)} 家服務供應商`,
    updated: (date) => `更新於${date}`,
    version: (version) => `第 ${version} 版`,
    contact: '提出問題',
    aboutList: '關於此清單',
    more: '展開全文',
    less: '收合',
    leavesPage: '將離開此頁面',

    search: '搜尋服務供應商、目的或資料',
    searchPlaceholder: '名稱、目的或資料',
    searchUnavailable: '無法載入搜尋功能。',
    clearSearch: '清除搜尋',
    skipToResults: '跳到結果',
    retry: '重試',
    loadAgain: '如果仍然不行，請重新載入頁面。',
    listUnavailable: '無法載入清單。',

    tabs: '類別',
    allCategories: '全部',

    filtersUnavailable: '無法載入篩選條件。',
    facets: {
      subjects: '誰的資料',
      data: '分享的資料',
      purposes: '目的',
      groups: '服務類型',
      safeguards: '保護措施',
      integral: '是否為服務的一部分',
      locations: '地點',
      status: '時間',
      flows: '流向',
      vendors: '服務供應商',
    },
    integral: (stated) => (stated ? '服務不可或缺的部分' : '並非不可或缺'),
    status: { current: '使用中', planned: '計畫中', former: '已停用' },
    views: '檢視方式',
    listView: '清單',
    changesView: (added) => (added > 0 ? `變更內容（${number(added)}）` : '變更內容'),
    changesUnavailable: '無法載入變更內容。',
    matrixView: '誰取得什麼',
    matrixUnavailable: '無法載入「誰取得什麼」。',
    clearAll: '全部清除',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)} 個項目符合` : `${number(matched)} 個項目`,
        unstated > 0 && `另有 ${number(unstated)} 個未說明`,
        excluded > 0 && `${number(excluded)} 個說明不涉及`,
      ]
        .filter(Boolean)
        .join('；'),
    mentionedHeading: (vendors) => `${name(vendors)}：在此清單中，但與您所問的無關`,
    quoted: (text) => `「${name(text)}」`,
    saidHeading: (words) => `提到：${words}`,
    countSaid: (n) => `${number(n)} 個提到這些詞`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `有 ${number(planned)} 個計畫中的項目未顯示。`,
        former > 0 && `有 ${number(former)} 個已停用的項目未顯示。`,
      ]
        .filter(Boolean)
        .join(''),
    columns: ['服務供應商', '用途', '哪些資料，流向為何'],
    nobodyStates: {
      subjects: '沒有項目說明是誰的資料。',
      data: '沒有項目說明是哪些資料。',
      flows: '沒有項目說明資料的流向。',
    },
    emptyRegistry: '此清單還沒有項目。',
    nearOnly: (text) => `此清單中沒有「${name(text)}」。以下內容相近：`,
    unknownAsked: '此連結所要的內容不在此清單中。',
    searching: '清單仍在讀取：可能還有更多。',
    showMore: (more, left) =>
      more < left ? `再顯示 ${number(more)} 個（還有 ${number(left)} 個）` : `再顯示 ${number(more)} 個`,
    showEarlier: (more, left) =>
      more < left
        ? `顯示前面 ${number(more)} 個（前面共 ${number(left)} 個）`
        : `顯示前面 ${number(more)} 個`,

    flows: {
      sent: '傳送給服務供應商',
      collected: '由服務供應商蒐集',
      received: '自服務供應商接收',
      unstated: '流向未說明',
    },
    inferred: '我們的解讀',
    explainWords: '這些詞的意思',
    forExample: '例如：',
    inferredExplained: '該公司沒有這樣明說；這是此清單對其網頁的解讀。',
    rulesOut: '不含',
    whose: '誰的資料',
    ofWhom: (people) => `涉及：${name(people)}`,
    ownWords: '該公司的原話',
    dataNotStated: '哪些資料：未說明',
    purposeNotStated: '未描述目的',
    subjectsNotStated: '未說明',
    nobody: '不涉及個人',
    purposes: '目的',
    conditions: '適用情形',
    notes: '備註',
    safeguards: '保護措施',
    asClaimed: '依該公司所述',
    locations: '地點',
    locationRoles: { processing: '處理', storage: '儲存', access: '存取' },
    regions: {
      '001': '全球',
      '002': '非洲',
      '009': '大洋洲',
      '019': '美洲',
      '142': '亞洲',
      '150': '歐洲',
      '003': '北美洲',
      '005': '南美洲',
      '011': '西非',
      '013': '中美洲',
      '014': '東非',
      '015': '北非',
      '017': '中非',
      '018': '非洲南部',
      '021': '美洲北部',
      '029': '加勒比海',
      '030': '東亞',
      '034': '南亞',
      '035': '東南亞',
      '039': '南歐',
      '053': '澳洲與紐西蘭',
      '054': '美拉尼西亞',
      '057': '密克羅尼西亞群島',
      '061': '玻里尼西亞',
      '143': '中亞',
      '145': '西亞',
      '151': '東歐',
      '154': '北歐',
      '155': '西歐',
      '202': '撒哈拉以南非洲',
      '419': '拉丁美洲',
    },
    transfer: '跨境傳輸',
    retention: '保存期限',
    since: (date) => `自${date}起`,
    until: (date) => `至${date}止`,
    announced: (date) => `${date}公布`,
    isNew: '新',
    alsoKnownAs: (names) => `又名：${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `隸屬於 ${name(parent)}`, place].filter(Boolean).join('，'),
    links: {
      privacy: '隱私權政策',
      dpa: '資料處理合約',
      terms: '條款',
      subprocessors: '其複委託的處理者',
      website: '網站',
      other: '更多資訊',
    },
    checked: (date) => `${date}查核`,
    permalink: '連結',
    permalinkTo: (vendor) => `前往 ${name(vendor)} 的連結`,
    linkCopied: '已複製連結',
    linkNotCopied: (address) => `無法複製：${name(address)}`,

    filters: (selected) => (selected > 0 ? `篩選（${number(selected)}）` : '篩選'),
    notStated: '未說明',
    findInFacet: (facet) => `在「${facet}」中尋找`,
    showMembers: (label) => `顯示「${name(label)}」的各個種類`,
    valuesFound: (n) => `${number(n)} 個選項`,
    showValues: (n) => `顯示 ${number(n)} 個選項`,
    showResults: (matched, unstated) =>
      [`顯示 ${number(matched)} 個項目`, unstated > 0 && `${number(unstated)} 個未說明`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: '已選的篩選條件',
    removeFilter: (label) => `移除篩選條件：${name(label)}`,
    askFilters: (words) => `依 ${name(words)} 篩選`,
    askFiltersExplained: '把同一個問題變成篩選條件，以便修改。',
    unstatedHeading: (asked, n) => `未說明：可能包括${name(asked)}（${number(n)}）`,
    unstatedExplained: '清單沒有說明。這些可能是您要找的，也可能不是。',
    matchedHeading: (n) => `說明涉及（${number(n)}）`,
    excludedHeading: (n) => `說明不涉及（${number(n)}）`,
    excludedExplained: '這些項目提到它，只是為了說明不涉及。',
    noMatchForText: (text) => `此清單中沒有「${name(text)}」。`,
    nobodySays: '沒有項目說明是這樣。',
    nobodySaysInWords: '沒有項目用這樣的字詞說明。',
    noMatchForFilters: '沒有項目符合這些篩選條件。',
    noMatchInTab: (tab) => `「${name(tab)}」中沒有符合的內容。`,
    widen: '查看更多：',
    searchEverything: (n) => `顯示所有類別中的 ${number(n)} 個結果`,
    dropSearch: (text) => `移除搜尋「${name(text)}」`,
    dropFilters: '移除所有篩選條件',
    emptyTab: '此類別中沒有內容。',

    through: (words) => `因「${name(words)}」而符合`,
    narrower: (words, asked) => `因「${name(words)}」，它是「${name(asked)}」的一種`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `說明不會把「${name(asked)}」傳送給服務供應商；沒有說明服務供應商以其他方式取得什麼`,
              collected: `說明服務供應商不蒐集「${name(asked)}」；沒有說明向其傳送什麼`,
              received: `說明不自服務供應商接收「${name(asked)}」；沒有說明服務供應商持有什麼`,
            })[flow],
        )
        .join('。'),
    openWords: (asked, words) => `「${name(words)}」可能包括${name(asked)}`,
    silent: (asked) => `沒有說明是否包括${name(asked)}`,
    showAll: (n) => `顯示全部 ${number(n)} 項`,
    showWhole: '顯示全文',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `因「${name(found)}」而找到`
          : `因「${name(words)}」而找到，它是「${name(found)}」的另一種說法`,
      through: (words, found) => `因「${name(words)}」而找到，它包含在「${name(found)}」中`,
      excluded: (words, found) =>
        words === found
          ? `因「${name(found)}」而找到，而項目說明不涉及它`
          : `因「${name(words)}」而找到，它是「${name(found)}」的另一種說法，而項目說明不涉及它`,
    },
    printed: (text, filters) =>
      [
        '所有類別。',
        text && `僅限搜尋「${name(text)}」所找到的內容。`,
        filters && `僅限符合這些篩選條件的內容：${name(filters)}。`,
      ]
        .filter(Boolean)
        .join(''),
    printedFrom: (address) => `列印自 ${name(address)}`,

    errors: {
      'no-source': '此頁面沒有說明要顯示哪個清單。',
      network: '無法連線到清單。請檢查網路連線後重試。',
      timeout: '清單載入時間過長。請稍後重試。',
      http: '清單目前不在其網址上。請稍後重試。',
      'too-large': '清單太大，無法在此顯示。',
      syntax: '收到的清單已損毀，無法讀取。',
      schema: '此頁面無法讀取該清單的格式。',
      integrity: '這可能不是此頁面所指的清單，因此不予顯示。',
    },
    signInNeeded: '此清單並非對所有人顯示。您可能需要登入。',
    errorKept: (date) => `下方顯示的是${date}更新的清單。`,
    entriesLeftOut: (n) => `此清單中有 ${number(n)} 個項目無法讀取，未予顯示。`,
    olderThanSeen: (version, seen) => `這是第 ${version} 版。您之前看過第 ${seen} 版。`,

    isListed: (vendors) => `${name(vendors)}在此清單中。`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `沒有項目提到「${name(words)}」。這不等於「沒有」：清單可能略去了它。`
        : `沒有項目提到「${name(words)}」。這不等於「沒有」：有 ${number(entries)} 個項目${isOfData ? '涵蓋所有個人資料或' : ''}未說明。`,
    notCalled: (words) => `此清單中沒有名為「${name(words)}」的服務供應商。`,
    notAbout: (vendors, words) =>
      `${name(vendors)}：清單中的內容不涉及${words}。這不等於「沒有」：清單可能略去了它。`,
    leftAside: (kept, aside) => `沒有項目同時涉及${kept}和${aside}。以下僅是對${kept}的回答。`,
    leftOut: (words) => `未能理解，此回答沒有考慮：${words}。`,
    asksNothing: '沒有查找任何內容，這是完整的清單。您可以用自己的話詢問誰會得到什麼，也可以查找名稱。',
    readAs: (typed, meant) => `「${name(typed)}」按「${name(meant)}」理解。`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `此清單的搜尋語言：${list}。`
          : `此清單的搜尋語言：${list}。您的問題似乎使用另一種語言：${asked}。`,
        others && `有以下語言的譯文：${others}。`,
      ]
        .filter(Boolean)
        .join(''),

    plannedHeading: '計畫中',
    startsOn: (date) => `自${date}起：`,
    endsOn: (date) => `至${date}止：`,
    noticeGiven: (days) => `變更會提前 ${number(days)} 天公布。`,
    subscribe: '接收變更通知',
    changedSince: '自何時以來的變更',
    sinceTheBeginning: '最初',
    sinceTheDay: '或自此日期起',
    aDay: '某一天',
    feed: '變更訂閱來源',
    calendar: '在行事曆中查看變更',
    versionHeading: (version, date) => `第 ${version} 版，${date}`,
    newSinceLook: '新',
    changeKinds: { added: '新增', removed: '移除', changed: '變更' },
    formerHeading: '已停用的服務供應商',
    endedOn: (date) => `至${date}止`,
    noChanges: '此清單還沒有變更紀錄。',
    noChangesSince: '此後沒有任何版本有變更。',
    olderChanges: (versions) => `顯示 ${number(versions)} 個更早的版本`,

    listLanguages: '清單語言',
    translatedFrom: (original) => `本譯文僅供方便閱讀，以原文（${name(original)}）為準。`,
    partlyTranslated: (original) => `部分內容只有原文（${name(original)}）。`,
    translationUnavailable: (language) => `無法載入這種語言的清單：${name(language)}`,

    axes: '資料對照',
    peopleAxis: '人群',
    vendorsAxis: '服務供應商',
    caption: {
      people: '服務供應商取得哪些人的哪些資料：各欄為人群，各列為資料。',
      vendors: '每家服務供應商取得哪些資料：各欄為資料，各列為服務供應商。',
    },
    keys: '用方向鍵在各個答案之間移動，按 Enter 鍵顯示相應項目。',
    sentence: (entries, parts) => `在 ${number(entries)} 個項目中，${parts}。`,
    getDataOf: (entries, people) => `${number(entries)} 個取得「${name(people)}」的資料`,
    getData: (entries, data) => `${number(entries)} 個取得「${name(data)}」`,
    notSaying: {
      people: (entries) => `${number(entries)} 個未說明取得誰的資料`,
      vendors: (entries) => `${number(entries)} 個未說明取得哪些資料`,
    },
    choose: { people: '誰的資料', vendors: '哪些資料' },
    dataHeading: '資料',
    vendorHeading: '服務供應商',
    anyOf: '其中任何一種',
    answers: { matched: '是', unstated: '未說明', excluded: '說明不涉及', none: '無' },
    unstatedToo: (entries) => `${number(entries)} 個未說明`,
    excludedToo: (entries) => `${number(entries)} 個說明不涉及`,
    counting: '正在計數…',
    moreVendors: (more, left) =>
      more < left
        ? `再顯示 ${number(more)} 家服務供應商（還有 ${number(left)} 家）`
        : `再顯示 ${number(more)} 家服務供應商`,
    nothingToCompare: '此清單沒有區分資料種類，因此無從比較。',

    recordFields: {
      list: '答案',
      provider: '服務供應商',
      aliases: '又名',
      company: '公司',
      category: '類別',
      group: '服務類型',
      status: '時間',
      purpose: '用途',
      purposes: '目的',
      data: '資料',
      ownWords: '資料（該公司的原話）',
      whose: '誰的資料',
      rulesOut: '不含',
      conditions: '適用情形',
      notes: '備註',
      safeguards: '保護措施（依該公司所述）',
      integral: '是否為服務的一部分',
      locations: '地點',
      transfer: '跨境傳輸',
      retention: '保存期限',
      announced: '公布日期',
      since: '開始日期',
      until: '結束日期',
      links: '連結',
      because: '列出的原因',
      id: '項目',
      title: '清單',
      version: '清單版本',
      updated: '清單更新日期',
      taken: '儲存日期',
      address: '網址',
      question: '問題',
      hash: '清單的 SHA-256',
    },
    recordLists: { matched: '是', unstated: '未說明', excluded: '說明不涉及' },
    recordChanges: { version: '版本', date: '日期', kind: '變更', summary: '變更內容' },
    recordQuestion: (category, text, filters) =>
      [category && `類別：${category}`, text && `搜尋：${text}`, filters && `篩選：${filters}`]
        .filter(Boolean)
        .join('；') || '整份清單',

    takeAlong: '帶走清單',
    takePrint: '列印',
    printMore: (print, takeAlong, most) =>
      `此處缺少部分項目。頁面上「${takeAlong}」中的「${print}」最多可列印 ${number(most)} 個。`,
    takeCsv: '表格（CSV）',
    takeJson: '資料（JSON）',
    takeFailed: '無法產生檔案。請重試。',
  };
};

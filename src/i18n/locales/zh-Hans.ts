import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Chinese in simplified characters. */
export const zhHans: Locale = (tag = 'zh-Hans') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'zh-Hans',
    title: '我们与谁共享数据',
    loading: '正在加载列表…',
    entriesAndProviders: (entries, providers) => `${number(entries)} 个条目，${number(providers)} 个服务商`,
    updated: (date) => `更新于${date}`,
    version: (version) => `第 ${version} 版`,
    contact: '提问',
    aboutList: '关于此列表',
    more: '展开全文',
    less: '收起',
    leavesPage: '将离开此页面',

    search: '搜索服务商、目的或数据',
    searchPlaceholder: '名称、目的或数据',
    searchUnavailable: '无法加载搜索功能。',
    clearSearch: '清除搜索',
    skipToResults: '跳到结果',
    retry: '重试',
    loadAgain: '如果仍然不行，请重新加载页面。',
    listUnavailable: '无法加载列表。',

    tabs: '类别',
    allCategories: '全部',

    filtersUnavailable: '无法加载筛选条件。',
    facets: {
      subjects: '谁的数据',
      data: '共享的数据',
      purposes: '目的',
      groups: '服务类型',
      safeguards: '保护措施',
      integral: '是否为服务的一部分',
      locations: '地点',
      status: '时间',
      flows: '流向',
      vendors: '服务商',
    },
    integral: (stated) => (stated ? '服务不可或缺的部分' : '并非不可或缺'),
    status: { current: '使用中', planned: '计划中', former: '已停用' },
    views: '视图',
    listView: '列表',
    changesView: (added) => (added > 0 ? `变更内容（${number(added)}）` : '变更内容'),
    changesUnavailable: '无法加载变更内容。',
    matrixView: '谁得到什么',
    matrixUnavailable: '无法加载“谁得到什么”。',
    clearAll: '全部清除',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)} 个条目符合` : `${number(matched)} 个条目`,
        unstated > 0 && `另有 ${number(unstated)} 个未说明`,
        excluded > 0 && `${number(excluded)} 个说明不涉及`,
      ]
        .filter(Boolean)
        .join('；'),
    mentionedHeading: (vendors) => `${name(vendors)}：在此列表中，但与您所问的无关`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `提到：${words}`,
    countSaid: (n) => `${number(n)} 个提到这些词`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `有 ${number(planned)} 个计划中的条目未显示。`,
        former > 0 && `有 ${number(former)} 个已停用的条目未显示。`,
      ]
        .filter(Boolean)
        .join(''),
    columns: ['服务商', '用途', '哪些数据，流向如何'],
    nobodyStates: {
      subjects: '没有条目说明是谁的数据。',
      data: '没有条目说明是哪些数据。',
      flows: '没有条目说明数据的流向。',
    },
    emptyRegistry: '此列表还没有条目。',
    nearOnly: (text) => `此列表中没有“${name(text)}”。以下内容相近：`,
    unknownAsked: '此链接所要的内容不在此列表中。',
    searching: '列表仍在读取：可能还有更多。',
    showMore: (more, left) =>
      more < left ? `再显示 ${number(more)} 个（还有 ${number(left)} 个）` : `再显示 ${number(more)} 个`,
    showEarlier: (more, left) =>
      more < left
        ? `显示前面 ${number(more)} 个（前面共 ${number(left)} 个）`
        : `显示前面 ${number(more)} 个`,

    flows: {
      sent: '发送给服务商',
      collected: '由服务商收集',
      received: '从服务商接收',
      unstated: '流向未说明',
    },
    inferred: '我们的理解',
    explainWords: '这些词的意思',
    forExample: '例如：',
    inferredExplained: '该公司没有这样明说；这是此列表对其页面的理解。',
    rulesOut: '不含',
    whose: '谁的数据',
    ofWhom: (people) => `涉及：${name(people)}`,
    ownWords: '该公司的原话',
    dataNotStated: '哪些数据：未说明',
    purposeNotStated: '未描述目的',
    subjectsNotStated: '未说明',
    nobody: '不涉及个人',
    purposes: '目的',
    conditions: '适用情形',
    notes: '备注',
    safeguards: '保护措施',
    asClaimed: '据该公司称',
    locations: '地点',
    locationRoles: { processing: '处理', storage: '存储', access: '访问' },
    regions: {
      '001': '全球',
      '002': '非洲',
      '009': '大洋洲',
      '019': '美洲',
      '142': '亚洲',
      '150': '欧洲',
      '003': '北美洲',
      '005': '南美洲',
      '011': '西非',
      '013': '中美洲',
      '014': '东非',
      '015': '北非',
      '017': '中非',
      '018': '南部非洲',
      '021': '美洲北部',
      '029': '加勒比地区',
      '030': '东亚',
      '034': '南亚',
      '035': '东南亚',
      '039': '南欧',
      '053': '澳大拉西亚',
      '054': '美拉尼西亚',
      '057': '密克罗尼西亚地区',
      '061': '玻利尼西亚',
      '143': '中亚',
      '145': '西亚',
      '151': '东欧',
      '154': '北欧',
      '155': '西欧',
      '202': '撒哈拉以南非洲',
      '419': '拉丁美洲',
    },
    transfer: '跨境传输',
    retention: '保存期限',
    since: (date) => `自${date}起`,
    until: (date) => `至${date}止`,
    announced: (date) => `${date}公布`,
    isNew: '新',
    alsoKnownAs: (names) => `又名：${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `隶属于 ${name(parent)}`, place].filter(Boolean).join('，'),
    links: {
      privacy: '隐私政策',
      dpa: '数据处理协议',
      terms: '条款',
      subprocessors: '其委托的其他处理者',
      website: '网站',
      other: '更多信息',
    },
    checked: (date) => `${date}核对`,
    permalink: '链接',
    permalinkTo: (vendor) => `指向 ${name(vendor)} 的链接`,
    linkCopied: '链接已复制',
    linkNotCopied: (address) => `无法复制：${name(address)}`,

    filters: (selected) => (selected > 0 ? `筛选（${number(selected)}）` : '筛选'),
    notStated: '未说明',
    findInFacet: (facet) => `在“${facet}”中查找`,
    showMembers: (label) => `显示“${name(label)}”的各个种类`,
    valuesFound: (n) => `${number(n)} 个选项`,
    showValues: (n) => `显示 ${number(n)} 个选项`,
    showResults: (matched, unstated) =>
      [`显示 ${number(matched)} 个条目`, unstated > 0 && `${number(unstated)} 个未说明`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: '已选的筛选条件',
    removeFilter: (label) => `移除筛选条件：${name(label)}`,
    askFilters: (words) => `按 ${name(words)} 筛选`,
    askFiltersExplained: '把同一个问题变成筛选条件，以便修改。',
    unstatedHeading: (asked, n) => `未说明：可能包括${name(asked)}（${number(n)}）`,
    unstatedExplained: '列表没有说明。这些可能是您要找的，也可能不是。',
    matchedHeading: (n) => `说明涉及（${number(n)}）`,
    excludedHeading: (n) => `说明不涉及（${number(n)}）`,
    excludedExplained: '这些条目提到它，只是为了说明不涉及。',
    noMatchForText: (text) => `此列表中没有“${name(text)}”。`,
    nobodySays: '没有条目说明是这样。',
    nobodySaysInWords: '没有条目用这样的字词说明。',
    noMatchForFilters: '没有条目符合这些筛选条件。',
    noMatchInTab: (tab) => `“${name(tab)}”中没有符合的内容。`,
    widen: '查看更多：',
    searchEverything: (n) => `显示所有类别中的 ${number(n)} 个结果`,
    dropSearch: (text) => `移除搜索“${name(text)}”`,
    dropFilters: '移除所有筛选条件',
    emptyTab: '此类别中没有内容。',

    through: (words) => `因“${name(words)}”而符合`,
    narrower: (words, asked) => `因“${name(words)}”，它是“${name(asked)}”的一种`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `说明不会把“${name(asked)}”发送给服务商；没有说明服务商以其他方式得到什么`,
              collected: `说明服务商不收集“${name(asked)}”；没有说明向其发送什么`,
              received: `说明不从服务商接收“${name(asked)}”；没有说明服务商持有什么`,
            })[flow],
        )
        .join('。'),
    openWords: (asked, words) => `“${name(words)}”可能包括${name(asked)}`,
    silent: (asked) => `没有说明是否包括${name(asked)}`,
    showAll: (n) => `显示全部 ${number(n)} 项`,
    showWhole: '显示全文',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `因“${name(found)}”而找到`
          : `因“${name(words)}”而找到，它是“${name(found)}”的另一种说法`,
      through: (words, found) => `因“${name(words)}”而找到，它包含在“${name(found)}”中`,
      excluded: (words, found) =>
        words === found
          ? `因“${name(found)}”而找到，而条目说明不涉及它`
          : `因“${name(words)}”而找到，它是“${name(found)}”的另一种说法，而条目说明不涉及它`,
    },
    printed: (text, filters) =>
      [
        '所有类别。',
        text && `仅限搜索“${name(text)}”所找到的内容。`,
        filters && `仅限符合这些筛选条件的内容：${name(filters)}。`,
      ]
        .filter(Boolean)
        .join(''),
    printedFrom: (address) => `打印自 ${name(address)}`,

    errors: {
      'no-source': '此页面没有说明要显示哪个列表。',
      network: '无法连接到列表。请检查网络连接后重试。',
      timeout: '列表加载时间过长。请稍后重试。',
      http: '列表目前不在其地址上。请稍后重试。',
      'too-large': '列表太大，无法在此显示。',
      syntax: '收到的列表已损坏，无法读取。',
      schema: '此页面无法读取该列表的格式。',
      integrity: '这可能不是此页面所指的列表，因此不予显示。',
    },
    signInNeeded: '此列表并非对所有人显示。您可能需要登录。',
    errorKept: (date) => `下面显示的是${date}更新的列表。`,
    entriesLeftOut: (n) => `此列表中有 ${number(n)} 个条目无法读取，未予显示。`,
    olderThanSeen: (version, seen) => `这是第 ${version} 版。您之前看过第 ${seen} 版。`,

    isListed: (vendors) => `${name(vendors)}在此列表中。`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `没有条目提到“${name(words)}”。这不等于“没有”：列表可能略去了它。`
        : `没有条目提到“${name(words)}”。这不等于“没有”：有 ${number(entries)} 个条目${isOfData ? '涵盖所有个人数据或' : ''}未说明。`,
    notCalled: (words) => `此列表中没有名为“${name(words)}”的服务商。`,
    notAbout: (vendors, words) =>
      `${name(vendors)}：列表中的内容不涉及${words}。这不等于“没有”：列表可能略去了它。`,
    leftAside: (kept, aside) => `没有条目同时涉及${kept}和${aside}。以下仅是对${kept}的回答。`,
    leftOut: (words) => `未能理解，此回答没有考虑：${words}。`,
    asksNothing: '没有查找任何内容，这是完整的列表。您可以用自己的话询问谁会得到什么，也可以查找名称。',
    readAs: (typed, meant) => `“${name(typed)}”按“${name(meant)}”理解。`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `此列表的搜索语言：${list}。`
          : `此列表的搜索语言：${list}。您的问题似乎使用另一种语言：${asked}。`,
        others && `有以下语言的译文：${others}。`,
      ]
        .filter(Boolean)
        .join(''),

    plannedHeading: '计划中',
    startsOn: (date) => `自${date}起：`,
    endsOn: (date) => `至${date}止：`,
    noticeGiven: (days) => `变更会提前 ${number(days)} 天公布。`,
    subscribe: '接收变更通知',
    changedSince: '自何时以来的变更',
    sinceTheBeginning: '最初',
    sinceTheDay: '或自此日期起',
    aDay: '某一天',
    feed: '变更订阅源',
    calendar: '在日历中查看变更',
    versionHeading: (version, date) => `第 ${version} 版，${date}`,
    newSinceLook: '新',
    changeKinds: { added: '新增', removed: '移除', changed: '更改' },
    formerHeading: '已停用的服务商',
    endedOn: (date) => `至${date}止`,
    noChanges: '此列表还没有变更记录。',
    noChangesSince: '此后没有任何版本有变更。',
    olderChanges: (versions) => `显示 ${number(versions)} 个更早的版本`,

    listLanguages: '列表语言',
    translatedFrom: (original) => `本译文仅供方便阅读，以原文（${name(original)}）为准。`,
    partlyTranslated: (original) => `部分内容只有原文（${name(original)}）。`,
    translationUnavailable: (language) => `无法加载这种语言的列表：${name(language)}`,

    axes: '数据对照',
    peopleAxis: '人群',
    vendorsAxis: '服务商',
    caption: {
      people: '服务商得到哪些人的哪些数据：各列为人群，各行为数据。',
      vendors: '每个服务商得到哪些数据：各列为数据，各行为服务商。',
    },
    keys: '用方向键在各个答案之间移动，按回车键显示相应条目。',
    sentence: (entries, parts) => `在 ${number(entries)} 个条目中，${parts}。`,
    getDataOf: (entries, people) => `${number(entries)} 个得到“${name(people)}”的数据`,
    getData: (entries, data) => `${number(entries)} 个得到“${name(data)}”`,
    notSaying: {
      people: (entries) => `${number(entries)} 个未说明得到谁的数据`,
      vendors: (entries) => `${number(entries)} 个未说明得到哪些数据`,
    },
    choose: { people: '谁的数据', vendors: '哪些数据' },
    dataHeading: '数据',
    vendorHeading: '服务商',
    anyOf: '其中任何一种',
    answers: { matched: '是', unstated: '未说明', excluded: '说明不涉及', none: '无' },
    unstatedToo: (entries) => `${number(entries)} 个未说明`,
    excludedToo: (entries) => `${number(entries)} 个说明不涉及`,
    counting: '正在计数…',
    moreVendors: (more, left) =>
      more < left
        ? `再显示 ${number(more)} 个服务商（还有 ${number(left)} 个）`
        : `再显示 ${number(more)} 个服务商`,
    nothingToCompare: '此列表没有区分数据种类，因此无可比较。',

    recordFields: {
      list: '答案',
      provider: '服务商',
      aliases: '又名',
      company: '公司',
      category: '类别',
      group: '服务类型',
      status: '时间',
      purpose: '用途',
      purposes: '目的',
      data: '数据',
      ownWords: '数据（该公司的原话）',
      whose: '谁的数据',
      rulesOut: '不含',
      conditions: '适用情形',
      notes: '备注',
      safeguards: '保护措施（据该公司称）',
      integral: '是否为服务的一部分',
      locations: '地点',
      transfer: '跨境传输',
      retention: '保存期限',
      announced: '公布日期',
      since: '开始日期',
      until: '结束日期',
      links: '链接',
      because: '列出的原因',
      id: '条目',
      title: '列表',
      version: '列表版本',
      updated: '列表更新日期',
      taken: '保存日期',
      address: '地址',
      question: '问题',
      hash: '列表的 SHA-256',
    },
    recordLists: { matched: '是', unstated: '未说明', excluded: '说明不涉及' },
    recordChanges: { version: '版本', date: '日期', kind: '变更', summary: '变更内容' },
    recordQuestion: (category, text, filters) =>
      [category && `类别：${category}`, text && `搜索：${text}`, filters && `筛选：${filters}`]
        .filter(Boolean)
        .join('；') || '整个列表',

    takeAlong: '带走列表',
    takePrint: '打印',
    printMore: (print, takeAlong, most) =>
      `此处缺少部分条目。页面上“${takeAlong}”中的“${print}”最多可打印 ${number(most)} 个。`,
    takeCsv: '表格（CSV）',
    takeJson: '数据（JSON）',
    takeFailed: '无法生成文件。请重试。',
  };
};

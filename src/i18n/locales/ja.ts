import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Japanese. */
export const ja: Locale = (tag = 'ja') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'ja',
    title: 'データの提供先',
    loading: '一覧を読み込んでいます…',
    entriesAndProviders: (entries, providers) => `${number(entries)} 件、${number(providers)} 社`,
    updated: (date) => `${date}更新`,
    version: (version) => `第 ${version} 版`,
    contact: '質問する',
    aboutList: 'この一覧について',
    more: '続きを読む',
    less: '閉じる',
    leavesPage: 'このページから離れます',

    search: '提供先、目的、データを検索',
    searchPlaceholder: '名前、目的、データ',
    searchUnavailable: '検索を読み込めませんでした。',
    clearSearch: '検索を消す',
    skipToResults: '結果へ移動',
    retry: 'もう一度試す',
    loadAgain: 'それでも解決しない場合は、ページを再読み込みしてください。',
    listUnavailable: '一覧を読み込めませんでした。',

    tabs: '分類',
    allCategories: 'すべて',

    filtersUnavailable: '絞り込みを読み込めませんでした。',
    facets: {
      subjects: '誰のデータか',
      data: '提供されるデータ',
      purposes: '目的',
      groups: 'サービスの種類',
      safeguards: '保護',
      integral: 'サービスの一部か',
      locations: '場所',
      status: '時期',
      flows: 'データの向き',
      vendors: '提供先',
    },
    integral: (stated) => (stated ? 'サービスに不可欠' : '不可欠ではない'),
    status: { current: '利用中', planned: '予定', former: '終了' },
    views: '表示',
    listView: '一覧',
    changesView: (added) => (added > 0 ? `変更点（${number(added)}）` : '変更点'),
    changesUnavailable: '変更点を読み込めませんでした。',
    matrixView: '誰が何を得るか',
    matrixUnavailable: '「誰が何を得るか」を読み込めませんでした。',
    clearAll: 'すべて解除',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)} 件が該当` : `${number(matched)} 件`,
        unstated > 0 && `ほかに ${number(unstated)} 件は記載なし`,
        excluded > 0 && `${number(excluded)} 件は「該当しない」と記載`,
      ]
        .filter(Boolean)
        .join('、'),
    mentionedHeading: (vendors) => `${name(vendors)}：この一覧にありますが、お尋ねの内容とは別の件です`,
    quoted: (text) => `「${name(text)}」`,
    saidHeading: (words) => `言及あり：${words}`,
    countSaid: (n) => `${number(n)} 件はこれらの語に言及`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `予定の ${number(planned)} 件は表示していません。`,
        former > 0 && `終了した ${number(former)} 件は表示していません。`,
      ]
        .filter(Boolean)
        .join(''),
    columns: ['提供先', '何をするか', 'どのデータが、どちらへ'],
    nobodyStates: {
      subjects: '誰のデータかは、どの項目にも記載がありません。',
      data: 'どのデータかは、どの項目にも記載がありません。',
      flows: 'データの向きは、どの項目にも記載がありません。',
    },
    emptyRegistry: 'この一覧にはまだ項目がありません。',
    nearOnly: (text) => `「${name(text)}」はこの一覧にありません。近いものは次のとおりです：`,
    unknownAsked: 'このリンクは、この一覧にないものを求めています。',
    searching: '一覧をまだ読み込んでいます。ほかにもあるかもしれません。',
    showMore: (more, left) =>
      more < left
        ? `さらに ${number(more)} 件を表示（残り ${number(left)} 件）`
        : `さらに ${number(more)} 件を表示`,
    showEarlier: (more, left) =>
      more < left
        ? `前の ${number(more)} 件を表示（前に ${number(left)} 件）`
        : `前の ${number(more)} 件を表示`,

    flows: {
      sent: '提供先へ送信',
      collected: '提供先が収集',
      received: '提供先から受領',
      unstated: '向きの記載なし',
    },
    inferred: '当方の解釈',
    explainWords: 'これらの言葉の意味',
    forExample: '例：',
    inferredExplained:
      '会社がこのとおりに述べているわけではありません。この一覧が会社のページをそう読んだものです。',
    rulesOut: '対象外',
    whose: '誰の',
    ofWhom: (people) => `対象：${name(people)}`,
    ownWords: '会社の言葉',
    dataNotStated: 'どのデータか：記載なし',
    purposeNotStated: '目的の説明なし',
    subjectsNotStated: '記載なし',
    nobody: '個人のデータではない',
    purposes: '目的',
    conditions: '条件',
    notes: '注記',
    safeguards: '保護',
    asClaimed: '会社の説明による',
    locations: '場所',
    locationRoles: { processing: '処理', storage: '保存', access: 'アクセス' },
    regions: {
      '001': '全世界',
      '002': 'アフリカ',
      '009': 'オセアニア',
      '019': 'アメリカ大陸',
      '142': 'アジア',
      '150': 'ヨーロッパ',
      '003': '北アメリカ大陸',
      '005': '南アメリカ',
      '011': '西アフリカ',
      '013': '中央アメリカ',
      '014': '東アフリカ',
      '015': '北アフリカ',
      '017': '中部アフリカ',
      '018': '南部アフリカ',
      '021': '北アメリカ北部',
      '029': 'カリブ',
      '030': '東アジア',
      '034': '南アジア',
      '035': '東南アジア',
      '039': '南ヨーロッパ',
      '053': 'オーストララシア',
      '054': 'メラネシア',
      '057': 'ミクロネシア',
      '061': 'ポリネシア',
      '143': '中央アジア',
      '145': '西アジア',
      '151': '東ヨーロッパ',
      '154': '北ヨーロッパ',
      '155': '西ヨーロッパ',
      '202': 'サブサハラアフリカ',
      '419': 'ラテンアメリカ',
    },
    transfer: '越境移転',
    retention: '保存期間',
    since: (date) => `${date}から`,
    until: (date) => `${date}まで`,
    announced: (date) => `${date}に告知`,
    isNew: '新規',
    alsoKnownAs: (names) => `別名：${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `${name(parent)} の傘下`, place].filter(Boolean).join('、'),
    links: {
      privacy: 'プライバシーポリシー',
      dpa: 'データ処理契約',
      terms: '利用規約',
      subprocessors: '再委託先',
      website: 'ウェブサイト',
      other: '詳しい情報',
    },
    checked: (date) => `${date}に確認`,
    permalink: 'リンク',
    permalinkTo: (vendor) => `${name(vendor)} へのリンク`,
    linkCopied: 'リンクをコピーしました',
    linkNotCopied: (address) => `コピーできませんでした：${name(address)}`,

    filters: (selected) => (selected > 0 ? `絞り込み（${number(selected)}）` : '絞り込み'),
    notStated: '記載なし',
    findInFacet: (facet) => `「${facet}」の中を探す`,
    showMembers: (label) => `「${name(label)}」の種類を表示`,
    valuesFound: (n) => `選択肢 ${number(n)} 個`,
    showValues: (n) => `${number(n)} 個の選択肢を表示`,
    showResults: (matched, unstated) =>
      [`${number(matched)} 件を表示`, unstated > 0 && `${number(unstated)} 件は記載なし`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: '選択中の絞り込み',
    removeFilter: (label) => `絞り込みを解除：${name(label)}`,
    askFilters: (words) => `${name(words)} で絞り込む`,
    askFiltersExplained: '同じ質問を絞り込みにして、変えられるようにします。',
    unstatedHeading: (asked, n) => `記載なし：${name(asked)}を含むかもしれません（${number(n)}）`,
    unstatedExplained: '一覧には書かれていません。お探しのものかもしれず、そうでないかもしれません。',
    matchedHeading: (n) => `「該当する」と記載（${number(n)}）`,
    excludedHeading: (n) => `「該当しない」と記載（${number(n)}）`,
    excludedExplained: 'これらの項目は、該当しないと述べるためだけに触れています。',
    noMatchForText: (text) => `「${name(text)}」はこの一覧にありません。`,
    nobodySays: 'そうであると述べている項目はありません。',
    nobodySaysInWords: 'この言葉でそう述べている項目はありません。',
    noMatchForFilters: 'この絞り込みに該当する項目はありません。',
    noMatchInTab: (tab) => `「${name(tab)}」には該当するものがありません。`,
    widen: 'もっと見るには：',
    searchEverything: (n) => `すべての分類から ${number(n)} 件を表示`,
    dropSearch: (text) => `検索「${name(text)}」を解除`,
    dropFilters: '絞り込みをすべて解除',
    emptyTab: 'この分類には何もありません。',

    through: (words) => `「${name(words)}」により該当`,
    narrower: (words, asked) => `「${name(words)}」により該当（「${name(asked)}」の一種）`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `提供先へ「${name(asked)}」を送らないと記載。ほかの方法で得るものは記載なし`,
              collected: `提供先は「${name(asked)}」を収集しないと記載。提供先へ送るものは記載なし`,
              received: `提供先から「${name(asked)}」を受け取らないと記載。提供先が持つものは記載なし`,
            })[flow],
        )
        .join('。'),
    openWords: (asked, words) => `「${name(words)}」は${name(asked)}を含むかもしれません`,
    silent: (asked) => `${name(asked)}を含むかどうかの記載なし`,
    showAll: (n) => `${number(n)} 件すべてを表示`,
    showWhole: '全文を表示',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `「${name(found)}」で見つかりました`
          : `「${name(found)}」の別の言い方「${name(words)}」で見つかりました`,
      through: (words, found) => `「${name(found)}」に含まれる「${name(words)}」で見つかりました`,
      excluded: (words, found) =>
        words === found
          ? `「${name(found)}」で見つかりましたが、項目では対象外とされています`
          : `「${name(found)}」の別の言い方「${name(words)}」で見つかりましたが、項目では対象外とされています`,
    },
    printed: (text, filters) =>
      [
        'すべての分類。',
        text && `検索「${name(text)}」で見つかるものだけ。`,
        filters && `この絞り込みに該当するものだけ：${name(filters)}。`,
      ]
        .filter(Boolean)
        .join(''),
    printedFrom: (address) => `印刷元：${name(address)}`,

    errors: {
      'no-source': 'このページには、どの一覧を表示するかの指定がありません。',
      network: '一覧に接続できませんでした。接続を確認して、もう一度お試しください。',
      timeout: '一覧の到着に時間がかかりすぎています。少し待って、もう一度お試しください。',
      http: '一覧は現在その場所にありません。後でもう一度お試しください。',
      'too-large': '一覧が大きすぎて、ここには表示できません。',
      syntax: '届いた一覧が壊れていて、読み取れません。',
      schema: '一覧の形式がこのページでは読み取れません。',
      integrity: 'このページが示す一覧ではない可能性があるため、表示していません。',
    },
    signInNeeded: 'この一覧は誰にでも表示されるものではありません。ログインが必要かもしれません。',
    errorKept: (date) => `以下は${date}に更新された一覧です。`,
    entriesLeftOut: (n) => `この一覧の ${number(n)} 件は読み取れないため、表示していません。`,
    olderThanSeen: (version, seen) => `これは第 ${version} 版です。以前に第 ${seen} 版が表示されていました。`,

    isListed: (vendors) => `${name(vendors)} はこの一覧にあります。`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `「${name(words)}」に触れている項目はありません。これは「いいえ」ではありません。一覧が省いているだけかもしれません。`
        : `「${name(words)}」に触れている項目はありません。これは「いいえ」ではありません。${number(entries)} 件は${isOfData ? '個人データすべてを含むか、' : ''}記載がありません。`,
    notCalled: (words) => `この一覧に「${name(words)}」という名前の提供先はありません。`,
    notAbout: (vendors, words) =>
      `${name(vendors)}：一覧にある内容は${words}に関するものではありません。これは「いいえ」ではありません。一覧が省いているだけかもしれません。`,
    leftAside: (kept, aside) =>
      `${kept}と${aside}の両方に関する項目はありません。これは${kept}だけについての答えです。`,
    leftOut: (words) => `理解できず、この回答では考慮していません：${words}。`,
    asksNothing:
      '何も検索していません。これは一覧の全体です。誰が何を受け取るかを普段の言葉で尋ねるか、名前で検索できます。',
    readAs: (typed, meant) => `「${name(typed)}」は「${name(meant)}」として読み取りました。`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `この一覧を検索する言語：${list}。`
          : `この一覧を検索する言語：${list}。ご質問は別の言語（${asked}）のようです。`,
        others && `翻訳のある言語：${others}。`,
      ]
        .filter(Boolean)
        .join(''),

    plannedHeading: '予定',
    startsOn: (date) => `${date}から：`,
    endsOn: (date) => `${date}まで：`,
    noticeGiven: (days) => `変更は ${number(days)} 日前に告知されます。`,
    subscribe: '変更の通知を受け取る',
    changedSince: 'いつからの変更点か',
    sinceTheBeginning: '最初',
    sinceTheDay: 'または次の日から',
    aDay: '特定の日',
    feed: '変更点のフィード',
    calendar: '変更点をカレンダーで見る',
    versionHeading: (version, date) => `第 ${version} 版、${date}`,
    newSinceLook: '新規',
    changeKinds: { added: '追加', removed: '削除', changed: '変更' },
    formerHeading: '以前の提供先',
    endedOn: (date) => `${date}まで`,
    noChanges: 'この一覧にはまだ変更の記録がありません。',
    noChangesSince: 'それ以降、変更のあった版はありません。',
    olderChanges: (versions) => `以前の ${number(versions)} 版を表示`,

    listLanguages: 'リストの言語',
    translatedFrom: (original) => `これは参考用の翻訳です。正式な文書は原文（${name(original)}）です。`,
    partlyTranslated: (original) => `一部は原文（${name(original)}）のみです。`,
    translationUnavailable: (language) => `この言語ではリストを読み込めませんでした：${name(language)}`,

    axes: 'データを比べる相手',
    peopleAxis: '人',
    vendorsAxis: '提供先',
    caption: {
      people: '提供先が誰のどのデータを得るか：横に人、縦にデータ。',
      vendors: '各提供先がどのデータを得るか：横にデータ、縦に提供先。',
    },
    keys: '矢印キーで答えの間を移動します。Enter キーでその項目を表示します。',
    sentence: (entries, parts) => `${number(entries)} 件のうち、${parts}。`,
    getDataOf: (entries, people) => `${number(entries)} 件が「${name(people)}」のデータを取得`,
    getData: (entries, data) => `${number(entries)} 件が「${name(data)}」を取得`,
    notSaying: {
      people: (entries) => `${number(entries)} 件は誰のデータかの記載なし`,
      vendors: (entries) => `${number(entries)} 件はどのデータかの記載なし`,
    },
    choose: { people: '誰のデータ', vendors: 'どのデータ' },
    dataHeading: 'データ',
    vendorHeading: '提供先',
    anyOf: 'このうちのどれか',
    answers: { matched: 'はい', unstated: '記載なし', excluded: '「該当しない」と記載', none: 'なし' },
    unstatedToo: (entries) => `${number(entries)} 件は記載なし`,
    excludedToo: (entries) => `${number(entries)} 件は「該当しない」と記載`,
    counting: '数えています…',
    moreVendors: (more, left) =>
      more < left
        ? `さらに ${number(more)} 社を表示（残り ${number(left)} 社）`
        : `さらに ${number(more)} 社を表示`,
    nothingToCompare: 'この一覧はデータの種類を区別していないため、比べるものがありません。',

    recordFields: {
      list: '答え',
      provider: '提供先',
      aliases: '別名',
      company: '会社',
      category: '分類',
      group: 'サービスの種類',
      status: '時期',
      purpose: '何をするか',
      purposes: '目的',
      data: 'データ',
      ownWords: 'データ（会社の言葉）',
      whose: '誰の',
      rulesOut: '対象外',
      conditions: '条件',
      notes: '注記',
      safeguards: '保護（会社の説明による）',
      integral: 'サービスの一部か',
      locations: '場所',
      transfer: '越境移転',
      retention: '保存期間',
      announced: '告知日',
      since: '開始日',
      until: '終了日',
      links: 'リンク',
      because: '掲載の理由',
      id: '項目',
      title: '一覧',
      version: '一覧の版',
      updated: '一覧の更新日',
      taken: '保存日',
      address: 'アドレス',
      question: '質問',
      hash: '一覧の SHA-256',
    },
    recordLists: { matched: 'はい', unstated: '記載なし', excluded: '「該当しない」と記載' },
    recordChanges: { version: 'バージョン', date: '日付', kind: '変更', summary: '変更内容' },
    recordQuestion: (category, text, filters) =>
      [category && `分類：${category}`, text && `検索：${text}`, filters && `絞り込み：${filters}`]
        .filter(Boolean)
        .join('、') || '一覧全体',

    takeAlong: '持ち帰る',
    takePrint: '印刷',
    printMore: (print, takeAlong, most) =>
      `ここに印刷されていない項目があります。ページの「${takeAlong}」にある「${print}」で、最大 ${number(most)} 件を印刷できます。`,
    takeCsv: '表（CSV）',
    takeJson: 'データ（JSON）',
    takeFailed: 'ファイルを作成できませんでした。もう一度お試しください。',
  };
};

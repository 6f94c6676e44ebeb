import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Vietnamese. */
export const vi: Locale = (tag = 'vi') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'vi',
    title: 'Chúng tôi chia sẻ dữ liệu với ai',
    loading: 'Đang tải danh sách…',
    entriesAndProviders: (entries, providers) => `${number(entries)} mục, ${number(providers)} nhà cung cấp`,
    updated: (date) => `cập nhật ngày ${date}`,
    version: (version) => `phiên bản ${version}`,
    contact: 'Đặt câu hỏi',
    aboutList: 'Về danh sách này',
    more: 'Đọc thêm',
    less: 'Thu gọn',
    leavesPage: 'rời khỏi trang này',

    search: 'Tìm nhà cung cấp, mục đích hoặc dữ liệu',
    searchPlaceholder: 'Tên, mục đích hoặc dữ liệu',
    searchUnavailable: 'Không tải được phần tìm kiếm.',
    clearSearch: 'Xóa tìm kiếm',
    skipToResults: 'Chuyển đến kết quả',
    retry: 'Thử lại',
    loadAgain: 'Nếu vẫn không được, hãy tải lại trang.',
    listUnavailable: 'Không tải được danh sách.',

    tabs: 'Nhóm',
    allCategories: 'Tất cả',

    filtersUnavailable: 'Không tải được bộ lọc.',
    facets: {
      subjects: 'Dữ liệu của ai',
      data: 'Dữ liệu được chia sẻ',
      purposes: 'Mục đích',
      groups: 'Loại dịch vụ',
      safeguards: 'Bảo vệ',
      integral: 'Thuộc dịch vụ',
      locations: 'Ở đâu',
      status: 'Khi nào',
      flows: 'Theo chiều nào',
      vendors: 'Nhà cung cấp',
    },
    integral: (stated) => (stated ? 'Không thể thiếu của dịch vụ' : 'Không bắt buộc'),
    status: { current: 'Đang dùng', planned: 'Dự kiến', former: 'Trước đây' },
    views: 'Cách xem',
    listView: 'Danh sách',
    changesView: (added) => (added > 0 ? `Những thay đổi (${number(added)})` : 'Những thay đổi'),
    changesUnavailable: 'Không tải được những thay đổi.',
    matrixView: 'Ai nhận gì',
    matrixUnavailable: 'Không tải được phần “Ai nhận gì”.',
    clearAll: 'Xóa tất cả',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)} mục khớp` : `${number(matched)} mục`,
        unstated > 0 && `${number(unstated)} mục khác không nói rõ`,
        excluded > 0 && `${number(excluded)} mục nói là không`,
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) =>
      `${name(vendors)}: có trong danh sách này, nhưng cho việc khác với điều bạn hỏi`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `Có nhắc đến: ${words}`,
    countSaid: (n) => `${number(n)} mục có nhắc đến các từ này`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `${number(planned)} mục dự kiến không được hiển thị.`,
        former > 0 && `${number(former)} mục trước đây không được hiển thị.`,
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Nhà cung cấp', 'Họ làm gì', 'Dữ liệu nào, theo chiều nào'],
    nobodyStates: {
      subjects: 'Không mục nào nói đó là dữ liệu của ai.',
      data: 'Không mục nào nói đó là dữ liệu gì.',
      flows: 'Không mục nào nói dữ liệu đi theo chiều nào.',
    },
    emptyRegistry: 'Danh sách này chưa có mục nào.',
    nearOnly: (text) => `“${name(text)}” không có trong danh sách này. Những mục sau gần giống:`,
    unknownAsked: 'Liên kết này yêu cầu điều không có trong danh sách.',
    searching: 'Danh sách vẫn đang được đọc: có thể còn nữa.',
    showMore: (more, left) =>
      more < left ? `Hiện thêm ${number(more)} trong ${number(left)}` : `Hiện thêm ${number(more)}`,
    showEarlier: (more, left) =>
      more < left ? `Hiện ${number(more)} mục trước trong ${number(left)}` : `Hiện ${number(more)} mục trước`,

    flows: {
      sent: 'Gửi cho họ',
      collected: 'Do họ thu thập',
      received: 'Nhận từ họ',
      unstated: 'Không nói rõ chiều',
    },
    inferred: 'theo cách hiểu của chúng tôi',
    explainWords: 'Những từ này nghĩa là gì',
    forExample: 'Ví dụ:',
    inferredExplained: 'Công ty không nói đúng như vậy; đó là cách danh sách này hiểu trang của họ.',
    rulesOut: 'Không gồm',
    whose: 'Của ai',
    ofWhom: (people) => `của ${name(people)}`,
    ownWords: 'Theo lời của công ty',
    dataNotStated: 'Dữ liệu nào: không nói rõ',
    purposeNotStated: 'Không mô tả mục đích',
    subjectsNotStated: 'Không nói rõ',
    nobody: 'Không của cá nhân nào',
    purposes: 'Mục đích',
    conditions: 'Khi nào',
    notes: 'Ghi chú',
    safeguards: 'Bảo vệ',
    asClaimed: 'theo công ty cho biết',
    locations: 'Ở đâu',
    locationRoles: { processing: 'xử lý', storage: 'lưu trữ', access: 'truy cập' },
    regions: {
      '001': 'Toàn thế giới',
      '002': 'Châu Phi',
      '009': 'Châu Đại Dương',
      '019': 'Châu Mỹ',
      '142': 'Châu Á',
      '150': 'Châu Âu',
      '003': 'Bắc Mỹ',
      '005': 'Nam Mỹ',
      '011': 'Tây Phi',
      '013': 'Trung Mỹ',
      '014': 'Đông Phi',
      '015': 'Bắc Phi',
      '017': 'Trung Phi',
      '018': 'Miền Nam Châu Phi',
      '021': 'Miền Bắc Châu Mỹ',
      '029': 'Ca-ri-bê',
      '030': 'Đông Á',
      '034': 'Nam Á',
      '035': 'Đông Nam Á',
      '039': 'Nam Âu',
      '053': 'Australasia',
      '054': 'Melanesia',
      '057': 'Vùng Micronesia',
      '061': 'Polynesia',
      '143': 'Trung Á',
      '145': 'Tây Á',
      '151': 'Đông Âu',
      '154': 'Bắc Âu',
      '155': 'Tây Âu',
      '202': 'Châu Phi hạ Sahara',
      '419': 'Châu Mỹ La-tinh',
    },
    transfer: 'Chuyển dữ liệu',
    retention: 'Thời gian lưu giữ',
    since: (date) => `Từ ${date}`,
    until: (date) => `Đến ${date}`,
    announced: (date) => `Thông báo ngày ${date}`,
    isNew: 'Mới',
    alsoKnownAs: (names) => `Tên khác: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `thuộc ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Chính sách quyền riêng tư',
      dpa: 'Thỏa thuận xử lý dữ liệu',
      terms: 'Điều khoản',
      subprocessors: 'Bên xử lý phụ của họ',
      website: 'Trang web',
      other: 'Thêm thông tin',
    },
    checked: (date) => `kiểm tra ngày ${date}`,
    permalink: 'Liên kết',
    permalinkTo: (vendor) => `Liên kết đến ${name(vendor)}`,
    linkCopied: 'Đã sao chép liên kết',
    linkNotCopied: (address) => `Không sao chép được: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Bộ lọc (${number(selected)})` : 'Bộ lọc'),
    notStated: 'Không nói rõ',
    findInFacet: (facet) => `Tìm trong “${facet}”`,
    showMembers: (label) => `Hiện các loại của “${name(label)}”`,
    valuesFound: (n) => `${number(n)} lựa chọn`,
    showValues: (n) => `Hiện ${number(n)} lựa chọn`,
    showResults: (matched, unstated) =>
      [`Hiện ${number(matched)} mục`, unstated > 0 && `${number(unstated)} mục không nói rõ`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Bộ lọc đang dùng',
    removeFilter: (label) => `Bỏ bộ lọc: ${name(label)}`,
    askFilters: (words) => `Lọc theo ${name(words)}`,
    askFiltersExplained: 'Cùng câu hỏi đó dưới dạng bộ lọc, để thay đổi.',
    unstatedHeading: (asked, n) => `Không nói rõ: có thể gồm ${name(asked)} (${number(n)})`,
    unstatedExplained: 'Danh sách không nói. Có thể đây là điều bạn tìm, cũng có thể không.',
    matchedHeading: (n) => `Nói là có (${number(n)})`,
    excludedHeading: (n) => `Nói là không (${number(n)})`,
    excludedExplained: 'Những mục này nhắc đến chỉ để nói là không có.',
    noMatchForText: (text) => `“${name(text)}” không có trong danh sách này.`,
    nobodySays: 'Không mục nào nói là có.',
    nobodySaysInWords: 'Không mục nào nói bằng những từ này.',
    noMatchForFilters: 'Không mục nào khớp với các bộ lọc này.',
    noMatchInTab: (tab) => `Không có gì khớp trong “${name(tab)}”.`,
    widen: 'Để xem thêm:',
    searchEverything: (n) => `Hiện ${number(n)} kết quả trong mọi nhóm`,
    dropSearch: (text) => `Bỏ tìm kiếm “${name(text)}”`,
    dropFilters: 'Bỏ tất cả bộ lọc',
    emptyTab: 'Không có gì trong nhóm này.',

    through: (words) => `Khớp qua “${name(words)}”`,
    narrower: (words, asked) => `Qua “${name(words)}”, một loại của “${name(asked)}”`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Nói là không gửi “${name(asked)}” cho họ; không nói họ có được gì bằng cách khác`,
              collected: `Nói là họ không thu thập “${name(asked)}”; không nói họ được gửi những gì`,
              received: `Nói là không nhận “${name(asked)}” từ họ; không nói họ giữ những gì`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `“${name(words)}” có thể gồm ${name(asked)}`,
    silent: (asked) => `Không nói có gồm ${name(asked)} hay không`,
    showAll: (n) => `Hiện tất cả ${number(n)}`,
    showWhole: 'Hiện toàn bộ văn bản',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `Tìm thấy qua “${name(found)}”`
          : `Tìm thấy qua “${name(words)}”, cách gọi khác của “${name(found)}”`,
      through: (words, found) => `Tìm thấy qua “${name(words)}”, thuộc “${name(found)}”`,
      excluded: (words, found) =>
        words === found
          ? `Tìm thấy qua “${name(found)}”, điều mà mục này nói là không có`
          : `Tìm thấy qua “${name(words)}”, cách gọi khác của “${name(found)}”, điều mà mục này nói là không có`,
    },
    printed: (text, filters) =>
      [
        'Tất cả các nhóm.',
        text && `Chỉ những gì tìm thấy với “${name(text)}”.`,
        filters && `Chỉ những gì còn lại sau các bộ lọc này: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `In từ ${name(address)}`,

    errors: {
      'no-source': 'Trang này không cho biết cần hiện danh sách nào.',
      network: 'Không kết nối được với danh sách. Hãy kiểm tra kết nối rồi thử lại.',
      timeout: 'Danh sách mất quá nhiều thời gian. Hãy thử lại sau giây lát.',
      http: 'Hiện danh sách không có ở địa chỉ của nó. Hãy thử lại sau.',
      'too-large': 'Danh sách quá lớn để hiện ở đây.',
      syntax: 'Danh sách bị hỏng khi tải về và không đọc được.',
      schema: 'Danh sách có dạng mà trang này không đọc được.',
      integrity: 'Đây có thể không phải là danh sách mà trang này muốn hiện, nên không được hiện.',
    },
    signInNeeded: 'Danh sách không hiện cho tất cả mọi người. Có thể bạn cần đăng nhập.',
    errorKept: (date) => `Bên dưới là danh sách cập nhật ngày ${date}.`,
    entriesLeftOut: (n) => `Không đọc được ${number(n)} mục của danh sách này nên không hiện.`,
    olderThanSeen: (version, seen) => `Đây là phiên bản ${version}. Trước đây bạn đã xem phiên bản ${seen}.`,

    isListed: (vendors) => `${name(vendors)} có trong danh sách này.`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Không mục nào nhắc đến “${name(words)}”. Đó không phải là câu trả lời “không”: có thể danh sách đã bỏ qua.`
        : `Không mục nào nhắc đến “${name(words)}”. Đó không phải là câu trả lời “không”: ${number(entries)} mục ${isOfData ? 'bao gồm mọi dữ liệu cá nhân hoặc ' : ''}không nói rõ.`,
    notCalled: (words) => `Không có nhà cung cấp nào trong danh sách này tên là “${name(words)}”.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: những gì danh sách ghi không nói về ${words}. Đó không phải là câu trả lời “không”: có thể danh sách đã bỏ qua.`,
    leftAside: (kept, aside) =>
      `Không mục nào nói về ${kept} cùng với ${aside}. Đây là câu trả lời chỉ cho ${kept}.`,
    leftOut: (words) => `Không hiểu được và không tính vào câu trả lời này: ${words}.`,
    asksNothing:
      'Chưa tìm gì cả: đây là toàn bộ danh sách. Bạn có thể hỏi bằng lời của mình ai nhận gì, hoặc tìm một tên.',
    readAs: (typed, meant) => `“${name(typed)}” được hiểu là “${name(meant)}”.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `Ngôn ngữ tìm kiếm của danh sách này: ${list}.`
          : `Ngôn ngữ tìm kiếm của danh sách này: ${list}. Câu hỏi của bạn có vẻ bằng ngôn ngữ khác: ${asked}.`,
        others && `Có bản dịch bằng: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Dự kiến',
    startsOn: (date) => `Từ ${date}:`,
    endsOn: (date) => `Đến ${date}:`,
    noticeGiven: (days) => `Các thay đổi được thông báo trước ${number(days)} ngày.`,
    subscribe: 'Nhận thông báo về thay đổi',
    changedSince: 'Những thay đổi từ',
    sinceTheBeginning: 'lúc đầu',
    sinceTheDay: 'hoặc từ ngày',
    aDay: 'một ngày',
    feed: 'Thay đổi dưới dạng nguồn tin',
    calendar: 'Thay đổi trong lịch của bạn',
    versionHeading: (version, date) => `Phiên bản ${version}, ${date}`,
    newSinceLook: 'Mới',
    changeKinds: { added: 'Thêm', removed: 'Gỡ bỏ', changed: 'Thay đổi' },
    formerHeading: 'Nhà cung cấp trước đây',
    endedOn: (date) => `đến ${date}`,
    noChanges: 'Danh sách này chưa ghi nhận thay đổi nào.',
    noChangesSince: 'Từ đó đến nay không phiên bản nào thay đổi gì.',
    olderChanges: (versions) => `Hiện ${number(versions)} phiên bản cũ hơn`,

    listLanguages: 'Ngôn ngữ của danh sách',
    translatedFrom: (original) => `Đây là bản dịch để tiện đọc. Bản gốc (${name(original)}) mới có giá trị.`,
    partlyTranslated: (original) => `Một số phần chỉ có ở bản gốc (${name(original)}).`,
    translationUnavailable: (language) => `Không tải được danh sách bằng ngôn ngữ này: ${name(language)}.`,

    axes: 'So sánh dữ liệu với',
    peopleAxis: 'Con người',
    vendorsAxis: 'Nhà cung cấp',
    caption: {
      people: 'Nhà cung cấp nhận dữ liệu nào của ai: cột là con người, hàng là dữ liệu.',
      vendors: 'Mỗi nhà cung cấp nhận dữ liệu nào: cột là dữ liệu, hàng là nhà cung cấp.',
    },
    keys: 'Phím mũi tên chuyển giữa các câu trả lời. Phím Enter hiện các mục tương ứng.',
    sentence: (entries, parts) => `Trong ${number(entries)} mục, ${parts}.`,
    getDataOf: (entries, people) => `${number(entries)} mục nhận dữ liệu của ${name(people)}`,
    getData: (entries, data) => `${number(entries)} mục nhận ${name(data)}`,
    notSaying: {
      people: (entries) => `${number(entries)} mục không nói nhận dữ liệu của ai`,
      vendors: (entries) => `${number(entries)} mục không nói nhận dữ liệu nào`,
    },
    choose: { people: 'Dữ liệu của ai', vendors: 'Dữ liệu nào' },
    dataHeading: 'Dữ liệu',
    vendorHeading: 'Nhà cung cấp',
    anyOf: 'Bất kỳ loại nào trong đó',
    answers: { matched: 'Có', unstated: 'Không nói rõ', excluded: 'Nói là không', none: 'Không có' },
    unstatedToo: (entries) => `${number(entries)} mục không nói rõ`,
    excludedToo: (entries) => `${number(entries)} mục nói là không`,
    counting: 'Đang đếm…',
    moreVendors: (more, left) =>
      more < left
        ? `Hiện thêm ${number(more)} trong ${number(left)} nhà cung cấp`
        : `Hiện thêm ${number(more)} nhà cung cấp`,
    nothingToCompare: 'Danh sách này không phân biệt các loại dữ liệu, nên không có gì để so sánh.',

    recordFields: {
      list: 'Câu trả lời',
      provider: 'Nhà cung cấp',
      aliases: 'Tên khác',
      company: 'Công ty',
      category: 'Nhóm',
      group: 'Loại dịch vụ',
      status: 'Khi nào',
      purpose: 'Họ làm gì',
      purposes: 'Mục đích',
      data: 'Dữ liệu',
      ownWords: 'Dữ liệu theo lời của công ty',
      whose: 'Của ai',
      rulesOut: 'Không gồm',
      conditions: 'Điều kiện',
      notes: 'Ghi chú',
      safeguards: 'Bảo vệ, theo công ty cho biết',
      integral: 'Thuộc dịch vụ',
      locations: 'Ở đâu',
      transfer: 'Chuyển dữ liệu',
      retention: 'Thời gian lưu giữ',
      announced: 'Ngày thông báo',
      since: 'Từ ngày',
      until: 'Đến ngày',
      links: 'Liên kết',
      because: 'Lý do có mặt',
      id: 'Mục',
      title: 'Danh sách',
      version: 'Phiên bản danh sách',
      updated: 'Danh sách cập nhật',
      taken: 'Ngày lưu',
      address: 'Địa chỉ',
      question: 'Câu hỏi',
      hash: 'SHA-256 của danh sách',
    },
    recordLists: { matched: 'Có', unstated: 'Không nói rõ', excluded: 'Nói là không' },
    recordChanges: { version: 'Phiên bản', date: 'Ngày', kind: 'Thay đổi', summary: 'Nội dung thay đổi' },
    recordQuestion: (category, text, filters) =>
      [category && `Nhóm: ${category}`, text && `Tìm kiếm: ${text}`, filters && `Bộ lọc: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'Toàn bộ danh sách',

    takeAlong: 'Mang theo',
    takePrint: 'In',
    printMore: (print, takeAlong, most) =>
      `Ở đây còn thiếu mục. “${print}” trong “${takeAlong}” trên trang in được tối đa ${number(most)} mục.`,
    takeCsv: 'Bảng (CSV)',
    takeJson: 'Dữ liệu (JSON)',
    takeFailed: 'Không tạo được tệp. Hãy thử lại.',
  };
};

import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Turkish. Endings depend on the sound of a word: names and numbers never take one. */
export const tr: Locale = (tag = 'tr') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'tr',
    title: 'Verileri kimlerle paylaşıyoruz',
    loading: 'Liste yükleniyor…',
    entriesAndProviders: (entries, providers) => `${number(entries)} kayıt, ${number(providers)} sağlayıcı`,
    updated: (date) => `güncelleme: ${date}`,
    version: (version) => `sürüm ${version}`,
    contact: 'Soru sorun',
    aboutList: 'Bu liste hakkında',
    more: 'Devamını oku',
    less: 'Daha az göster',
    leavesPage: 'bu sayfadan çıkar',

    search: 'Sağlayıcı, amaç veya veri arayın',
    searchPlaceholder: 'Ad, amaç veya veri',
    searchUnavailable: 'Arama yüklenemedi.',
    clearSearch: 'Aramayı temizle',
    skipToResults: 'Sonuçlara geç',
    retry: 'Yeniden dene',
    loadAgain: 'Bu işe yaramazsa sayfayı yeniden yükleyin.',
    listUnavailable: 'Liste yüklenemedi.',

    tabs: 'Kategoriler',
    allCategories: 'Tümü',

    filtersUnavailable: 'Filtreler yüklenemedi.',
    facets: {
      subjects: 'Kimin verileri',
      data: 'Paylaşılan veriler',
      purposes: 'Amaç',
      groups: 'Hizmet türü',
      safeguards: 'Koruma',
      integral: 'Hizmetin parçası mı',
      locations: 'Nerede',
      status: 'Ne zaman',
      flows: 'Hangi yönde',
      vendors: 'Sağlayıcı',
    },
    integral: (stated) => (stated ? 'Hizmetin ayrılmaz parçası' : 'Ayrılmaz parçası değil'),
    status: { current: 'Kullanımda', planned: 'Planlanan', former: 'Eski' },
    views: 'Görünüm',
    listView: 'Liste',
    changesView: (added) => (added > 0 ? `Neler değişti (${number(added)})` : 'Neler değişti'),
    changesUnavailable: 'Değişiklikler yüklenemedi.',
    matrixView: 'Kim ne alıyor',
    matrixUnavailable: '“Kim ne alıyor” görünümü yüklenemedi.',
    clearAll: 'Tümünü temizle',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)} kayıt eşleşiyor` : `${number(matched)} kayıt`,
        unstated > 0 && `${number(unstated)} kayıt daha belirtmiyor`,
        excluded > 0 && `${number(excluded)} kayıt olmadığını söylüyor`,
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: bu listede, ama sorduğunuzdan başka şeyler için`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `Şundan söz ediyor: ${words}`,
    countSaid: (n) => `${number(n)} kayıt bu sözcüklerden söz ediyor`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `${number(planned)} planlanan kayıt gösterilmiyor.`,
        former > 0 && `${number(former)} eski kayıt gösterilmiyor.`,
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Sağlayıcı', 'Ne yapıyor', 'Hangi veriler, hangi yönde'],
    nobodyStates: {
      subjects: 'Hiçbir kayıt verilerin kime ait olduğunu belirtmiyor.',
      data: 'Hiçbir kayıt hangi veriler olduğunu belirtmiyor.',
      flows: 'Hiçbir kayıt verilerin hangi yönde gittiğini belirtmiyor.',
    },
    emptyRegistry: 'Bu listede henüz kayıt yok.',
    nearOnly: (text) => `“${name(text)}” bu listede yok. Buna yakın olanlar:`,
    unknownAsked: 'Bu bağlantı, listede olmayan bir şeyi istiyor.',
    searching: 'Liste hâlâ okunuyor: daha fazlası olabilir.',
    showMore: (more, left) =>
      more < left
        ? `${number(more)} tane daha göster (kalan: ${number(left)})`
        : `${number(more)} tane daha göster`,
    showEarlier: (more, left) =>
      more < left
        ? `Önceki ${number(more)} kaydı göster (önceki toplam: ${number(left)})`
        : `Önceki ${number(more)} kaydı göster`,

    flows: {
      sent: 'Sağlayıcıya gönderilir',
      collected: 'Sağlayıcı toplar',
      received: 'Sağlayıcıdan alınır',
      unstated: 'Yön belirtilmemiş',
    },
    inferred: 'bizim yorumumuz',
    explainWords: 'Bu kelimeler ne demek',
    forExample: 'Örneğin:',
    inferredExplained: 'Şirket bunu açıkça söylemiyor; bu liste, şirketin sayfasını böyle okuyor.',
    rulesOut: 'Hariç',
    whose: 'Kimin',
    ofWhom: (people) => `ilgili kişiler: ${name(people)}`,
    ownWords: 'Şirketin kendi sözleriyle',
    dataNotStated: 'Hangi veriler: belirtilmemiş',
    purposeNotStated: 'Amaç açıklanmamış',
    subjectsNotStated: 'Belirtilmemiş',
    nobody: 'Hiçbir kişiye ait değil',
    purposes: 'Amaç',
    conditions: 'Ne zaman',
    notes: 'Not',
    safeguards: 'Koruma',
    asClaimed: 'şirketin beyanına göre',
    locations: 'Nerede',
    locationRoles: { processing: 'işleme', storage: 'saklama', access: 'erişim' },
    regions: {
      '001': 'Tüm dünya',
      '002': 'Afrika',
      '009': 'Okyanusya',
      '019': 'Amerika',
      '142': 'Asya',
      '150': 'Avrupa',
      '003': 'Kuzey Amerika',
      '005': 'Güney Amerika',
      '011': 'Batı Afrika',
      '013': 'Orta Amerika',
      '014': 'Doğu Afrika',
      '015': 'Kuzey Afrika',
      '017': 'Orta Afrika',
      '018': 'Afrika’nın Güneyi',
      '021': 'Amerika’nın Kuzeyi',
      '029': 'Karayipler',
      '030': 'Doğu Asya',
      '034': 'Güney Asya',
      '035': 'Güneydoğu Asya',
      '039': 'Güney Avrupa',
      '053': 'Avustralasya',
      '054': 'Melanezya',
      '057': 'Mikronezya Bölgesi',
      '061': 'Polinezya',
      '143': 'Orta Asya',
      '145': 'Batı Asya',
      '151': 'Doğu Avrupa',
      '154': 'Kuzey Avrupa',
      '155': 'Batı Avrupa',
      '202': 'Sahra Altı Afrika',
      '419': 'Latin Amerika',
    },
    transfer: 'Aktarım',
    retention: 'Saklama süresi',
    since: (date) => `Başlangıç: ${date}`,
    until: (date) => `Bitiş: ${date}`,
    announced: (date) => `Duyuru: ${date}`,
    isNew: 'Yeni',
    alsoKnownAs: (names) => `Diğer adları: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `bağlı olduğu şirket: ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Gizlilik politikası',
      dpa: 'Veri işleme sözleşmesi',
      terms: 'Koşullar',
      subprocessors: 'Kendi alt veri işleyenleri',
      website: 'Web sitesi',
      other: 'Daha fazla bilgi',
    },
    checked: (date) => `kontrol: ${date}`,
    permalink: 'Bağlantı',
    permalinkTo: (vendor) => `${name(vendor)} bağlantısı`,
    linkCopied: 'Bağlantı kopyalandı',
    linkNotCopied: (address) => `Kopyalanamadı: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Filtreler (${number(selected)})` : 'Filtreler'),
    notStated: 'Belirtilmemiş',
    findInFacet: (facet) => `“${facet}” içinde bul`,
    showMembers: (label) => `“${name(label)}” türlerini göster`,
    valuesFound: (n) => `${number(n)} seçenek`,
    showValues: (n) => `${number(n)} seçenek göster`,
    showResults: (matched, unstated) =>
      [`${number(matched)} kayıt göster`, unstated > 0 && `${number(unstated)} kayıt belirtmiyor`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Seçili filtreler',
    removeFilter: (label) => `Filtreyi kaldır: ${name(label)}`,
    askFilters: (words) => `Filtrele: ${name(words)}`,
    askFiltersExplained: 'Aynı soru filtre olarak, değiştirebilmeniz için.',
    unstatedHeading: (asked, n) => `Belirtilmemiş, içerebilir: ${name(asked)} (${number(n)})`,
    unstatedExplained: 'Liste bunu söylemiyor. Aradığınız bu olabilir de olmayabilir de.',
    matchedHeading: (n) => `Olduğunu söylüyor (${number(n)})`,
    excludedHeading: (n) => `Olmadığını söylüyor (${number(n)})`,
    excludedExplained: 'Bu kayıtlar bundan yalnızca olmadığını söylemek için söz ediyor.',
    noMatchForText: (text) => `“${name(text)}” bu listede yok.`,
    nobodySays: 'Hiçbir kayıt böyle olduğunu söylemiyor.',
    nobodySaysInWords: 'Hiçbir kayıt bunu bu sözcüklerle söylemiyor.',
    noMatchForFilters: 'Bu filtrelere uyan kayıt yok.',
    noMatchInTab: (tab) => `“${name(tab)}” altında eşleşen yok.`,
    widen: 'Daha fazlasını görmek için:',
    searchEverything: (n) => `Tüm kategorilerde ${number(n)} sonuç göster`,
    dropSearch: (text) => `“${name(text)}” aramasını kaldır`,
    dropFilters: 'Tüm filtreleri kaldır',
    emptyTab: 'Bu kategoride bir şey yok.',

    through: (words) => `“${name(words)}” üzerinden eşleşiyor`,
    narrower: (words, asked) => `“${name(words)}” üzerinden; bu, “${name(asked)}” türlerinden biri`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Sağlayıcıya “${name(asked)}” gönderilmediğini söylüyor; başka yollardan ne aldığı söylenmiyor`,
              collected: `Sağlayıcının “${name(asked)}” toplamadığını söylüyor; ona ne gönderildiği söylenmiyor`,
              received: `Sağlayıcıdan “${name(asked)}” alınmadığını söylüyor; onda ne bulunduğu söylenmiyor`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `“${name(words)}” şunu içerebilir: ${name(asked)}`,
    silent: (asked) => `Şunu içerip içermediğini söylemiyor: ${name(asked)}`,
    showAll: (n) => `Tümünü göster (${number(n)})`,
    showWhole: 'Metnin tamamını göster',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `“${name(found)}” ile bulundu`
          : `“${name(words)}” ile bulundu; “${name(found)}” için başka bir sözcük`,
      through: (words, found) => `“${name(words)}” ile bulundu; “${name(found)}” kapsamında`,
      excluded: (words, found) =>
        words === found
          ? `“${name(found)}” ile bulundu; kayıt bunun olmadığını söylüyor`
          : `“${name(words)}” ile bulundu; “${name(found)}” için başka bir sözcük ve kayıt bunun olmadığını söylüyor`,
    },
    printed: (text, filters) =>
      [
        'Tüm kategoriler.',
        text && `Yalnızca “${name(text)}” aramasının buldukları.`,
        filters && `Yalnızca bu filtrelere uyanlar: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `Yazdırıldığı adres: ${name(address)}`,

    errors: {
      'no-source': 'Bu sayfa hangi listenin gösterileceğini söylemiyor.',
      network: 'Listeye ulaşılamadı. Bağlantınızı denetleyip yeniden deneyin.',
      timeout: 'Listenin gelmesi çok uzun sürüyor. Birazdan yeniden deneyin.',
      http: 'Liste şu anda adresinde değil. Daha sonra yeniden deneyin.',
      'too-large': 'Liste burada gösterilemeyecek kadar büyük.',
      syntax: 'Liste bozuk geldi ve okunamıyor.',
      schema: 'Liste bu sayfanın okuyamadığı bir biçimde.',
      integrity: 'Bu, sayfanın göstermek istediği liste olmayabilir; bu yüzden gösterilmiyor.',
    },
    signInNeeded: 'Liste herkese gösterilmiyor. Oturum açmanız gerekebilir.',
    errorKept: (date) => `Aşağıda gördüğünüz, listenin şu tarihteki hâlidir: ${date}.`,
    entriesLeftOut: (n) => `Bu listedeki ${number(n)} kayıt okunamıyor ve gösterilmiyor.`,
    olderThanSeen: (version, seen) => `Bu, sürüm ${version}. Daha önce sürüm ${seen} gösterilmişti.`,

    isListed: (vendors) => `Bu listede: ${name(vendors)}.`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Hiçbir kayıt “${name(words)}” sözünden söz etmiyor. Bu bir “hayır” değildir: liste bunu atlamış olabilir.`
        : `Hiçbir kayıt “${name(words)}” sözünden söz etmiyor. Bu bir “hayır” değildir: ${number(entries)} kayıt ${isOfData ? 'tüm kişisel verileri kapsıyor ya da ' : ''}belirtmiyor.`,
    notCalled: (words) => `Bu listede “${name(words)}” adlı bir sağlayıcı yok.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: listede yazılanlar ${words} ile ilgili değil. Bu bir “hayır” değildir: liste bunu atlamış olabilir.`,
    leftAside: (kept, aside) =>
      `Hiçbir kayıt ${kept} ile ${aside} konularını birlikte ele almıyor. Bu, yalnızca ${kept} için yanıttır.`,
    leftOut: (words) => `Anlaşılmadı ve bu cevaba katılmadı: ${words}.`,
    asksNothing:
      'Hiçbir şey aranmadı: Bu, listenin tamamı. Kimin neyi aldığını kendi sözlerinizle sorabilir veya bir ad arayabilirsiniz.',
    readAs: (typed, meant) => `“${name(typed)}”, “${name(meant)}” olarak okundu.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `Bu listede arama dili: ${list}.`
          : `Bu listede arama dili: ${list}. Sorunuz başka bir dilde görünüyor: ${asked}.`,
        others && `Çevirisi olan diller: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Planlanan',
    startsOn: (date) => `Başlangıç, ${date}:`,
    endsOn: (date) => `Bitiş, ${date}:`,
    noticeGiven: (days) => `Değişiklikler ${number(days)} gün önceden duyurulur.`,
    subscribe: 'Değişikliklerden haberdar olun',
    changedSince: 'Şu zamandan beri değişenler',
    sinceTheBeginning: 'başlangıç',
    sinceTheDay: 'veya şu günden beri',
    aDay: 'belirli bir gün',
    feed: 'Haber akışı olarak değişiklikler',
    calendar: 'Takviminizde değişiklikler',
    versionHeading: (version, date) => `Sürüm ${version}, ${date}`,
    newSinceLook: 'Yeni',
    changeKinds: { added: 'Eklendi', removed: 'Kaldırıldı', changed: 'Değişti' },
    formerHeading: 'Eski sağlayıcılar',
    endedOn: (date) => `bitiş: ${date}`,
    noChanges: 'Bu listede henüz kayıtlı bir değişiklik yok.',
    noChangesSince: 'O zamandan beri hiçbir sürümde değişiklik olmadı.',
    olderChanges: (versions) => `${number(versions)} eski sürümü göster`,

    listLanguages: 'Listenin dili',
    translatedFrom: (original) =>
      `Bu, kolaylık için yapılmış bir çeviridir. Geçerli olan özgün metindir (${name(original)}).`,
    partlyTranslated: (original) => `Bazı bölümler yalnızca özgün dilde var (${name(original)}).`,
    translationUnavailable: (language) => `Liste şu dilde yüklenemedi: ${name(language)}.`,

    axes: 'Verileri karşılaştır',
    peopleAxis: 'Kişiler',
    vendorsAxis: 'Sağlayıcılar',
    caption: {
      people: 'Sağlayıcılar kimlerin hangi verilerini alıyor: sütunlarda kişiler, satırlarda veriler.',
      vendors: 'Her sağlayıcı hangi verileri alıyor: sütunlarda veriler, satırlarda sağlayıcılar.',
    },
    keys: 'Ok tuşları yanıttan yanıta götürür. Enter tuşu yanıtın kayıtlarını gösterir.',
    sentence: (entries, parts) => `Toplam ${number(entries)} kayıt: ${parts}.`,
    getDataOf: (entries, people) => `${number(entries)} kayıt “${name(people)}” verilerini alıyor`,
    getData: (entries, data) => `${number(entries)} kayıt “${name(data)}” alıyor`,
    notSaying: {
      people: (entries) => `${number(entries)} kayıt kimin verilerini aldığını belirtmiyor`,
      vendors: (entries) => `${number(entries)} kayıt hangi verileri aldığını belirtmiyor`,
    },
    choose: { people: 'Kimin verileri', vendors: 'Hangi veriler' },
    dataHeading: 'Veriler',
    vendorHeading: 'Sağlayıcı',
    anyOf: 'Bunlardan herhangi biri',
    answers: { matched: 'Evet', unstated: 'Belirtilmemiş', excluded: 'Olmadığını söylüyor', none: 'Yok' },
    unstatedToo: (entries) => `${number(entries)} kayıt belirtmiyor`,
    excludedToo: (entries) => `${number(entries)} kayıt olmadığını söylüyor`,
    counting: 'Sayılıyor…',
    moreVendors: (more, left) =>
      more < left
        ? `${number(more)} sağlayıcı daha göster (kalan: ${number(left)})`
        : `${number(more)} sağlayıcı daha göster`,
    nothingToCompare: 'Bu liste veri türlerini ayırmıyor, bu yüzden karşılaştırılacak bir şey yok.',

    recordFields: {
      list: 'Yanıt',
      provider: 'Sağlayıcı',
      aliases: 'Diğer adları',
      company: 'Şirket',
      category: 'Kategori',
      group: 'Hizmet türü',
      status: 'Ne zaman',
      purpose: 'Ne yapıyor',
      purposes: 'Amaç',
      data: 'Veriler',
      ownWords: 'Veriler, şirketin kendi sözleriyle',
      whose: 'Kimin',
      rulesOut: 'Hariç',
      conditions: 'Koşullar',
      notes: 'Notlar',
      safeguards: 'Koruma, şirketin beyanına göre',
      integral: 'Hizmetin parçası mı',
      locations: 'Nerede',
      transfer: 'Aktarım',
      retention: 'Saklama süresi',
      announced: 'Duyuru tarihi',
      since: 'Başlangıç',
      until: 'Bitiş',
      links: 'Bağlantılar',
      because: 'Neden listede',
      id: 'Kayıt',
      title: 'Liste',
      version: 'Listenin sürümü',
      updated: 'Listenin güncellenmesi',
      taken: 'Alındığı tarih',
      address: 'Adres',
      question: 'Soru',
      hash: 'Listenin SHA-256 özeti',
    },
    recordLists: { matched: 'Evet', unstated: 'Belirtilmemiş', excluded: 'Olmadığını söylüyor' },
    recordChanges: { version: 'Sürüm', date: 'Tarih', kind: 'Değişiklik', summary: 'Ne değişti' },
    recordQuestion: (category, text, filters) =>
      [category && `Kategori: ${category}`, text && `Arama: ${text}`, filters && `Filtreler: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'Listenin tamamı',

    takeAlong: 'Yanınıza alın',
    takePrint: 'Yazdır',
    printMore: (print, takeAlong, most) =>
      `Burada eksik kayıtlar var. Sayfadaki “${takeAlong}” altında “${print}” en çok ${number(most)} kayıt yazdırır.`,
    takeCsv: 'Tablo (CSV)',
    takeJson: 'Veriler (JSON)',
    takeFailed: 'Dosya oluşturulamadı. Yeniden deneyin.',
  };
};

import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Hindi. */
export const hi: Locale = (tag = 'hi') => {
  const { number, plural, count, name } = speakIn(tag);
  return {
    language: 'hi',
    title: 'हम किनके साथ डेटा साझा करते हैं',
    loading: 'सूची लोड हो रही है…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: '# प्रविष्टि', other: '# प्रविष्टियाँ' }),
        count(providers, { one: '# प्रदाता', other: '# प्रदाता' }),
      ].join(', '),
    updated: (date) => `${date} को अपडेट की गई`,
    version: (version) => `संस्करण ${version}`,
    contact: 'सवाल पूछें',
    aboutList: 'इस सूची के बारे में',
    more: 'और पढ़ें',
    less: 'कम दिखाएँ',
    leavesPage: 'इस पेज से बाहर ले जाता है',

    search: 'प्रदाता, उद्देश्य या डेटा खोजें',
    searchPlaceholder: 'नाम, उद्देश्य या डेटा',
    searchUnavailable: 'खोज लोड नहीं हो सकी।',
    clearSearch: 'खोज मिटाएँ',
    skipToResults: 'नतीजों पर जाएँ',
    retry: 'फिर से कोशिश करें',
    loadAgain: 'इससे काम न बने, तो पेज फिर से लोड करें।',
    listUnavailable: 'सूची लोड नहीं हो सकी।',

    tabs: 'श्रेणियाँ',
    allCategories: 'सभी',

    filtersUnavailable: 'फ़िल्टर लोड नहीं हो सके।',
    facets: {
      subjects: 'किसका डेटा',
      data: 'साझा किया गया डेटा',
      purposes: 'उद्देश्य',
      groups: 'सेवा का प्रकार',
      safeguards: 'सुरक्षा',
      integral: 'सेवा का हिस्सा',
      locations: 'कहाँ',
      status: 'कब',
      flows: 'किस दिशा में',
      vendors: 'प्रदाता',
    },
    integral: (stated) => (stated ? 'सेवा का अभिन्न हिस्सा' : 'अभिन्न हिस्सा नहीं'),
    status: { current: 'उपयोग में', planned: 'नियोजित', former: 'पूर्व' },
    views: 'दृश्य',
    listView: 'सूची',
    changesView: (added) => (added > 0 ? `क्या बदला (${number(added)})` : 'क्या बदला'),
    changesUnavailable: 'बदलाव लोड नहीं हो सके।',
    matrixView: 'किसे क्या मिलता है',
    matrixUnavailable: '“किसे क्या मिलता है” लोड नहीं हो सका।',
    clearAll: 'सब हटाएँ',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, { one: '# प्रविष्टि मेल खाती है', other: '# प्रविष्टियाँ मेल खाती हैं' })
          : count(matched, { one: '# प्रविष्टि', other: '# प्रविष्टियाँ' }),
        unstated > 0 && count(unstated, { one: '# और नहीं बताती', other: '# और नहीं बतातीं' }),
        excluded > 0 && count(excluded, { one: '# मना करती है', other: '# मना करती हैं' }),
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: इस सूची में, लेकिन आपके सवाल से अलग कामों के लिए`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `उल्लेख है: ${words}`,
    countSaid: (n) => count(n, { one: '# प्रविष्टि में ये शब्द हैं', other: '# प्रविष्टियों में ये शब्द हैं' }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: '# नियोजित प्रविष्टि नहीं दिखाई गई है।',
            other: '# नियोजित प्रविष्टियाँ नहीं दिखाई गई हैं।',
          }),
        former > 0 &&
          count(former, {
            one: '# पूर्व प्रविष्टि नहीं दिखाई गई है।',
            other: '# पूर्व प्रविष्टियाँ नहीं दिखाई गई हैं।',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['प्रदाता', 'क्या करता है', 'कौन-सा डेटा, किस दिशा में'],
    nobodyStates: {
      subjects: 'कोई प्रविष्टि नहीं बताती कि डेटा किसका है।',
      data: 'कोई प्रविष्टि नहीं बताती कि कौन-सा डेटा है।',
      flows: 'कोई प्रविष्टि नहीं बताती कि डेटा किस दिशा में जाता है।',
    },
    emptyRegistry: 'इस सूची में अभी कोई प्रविष्टि नहीं है।',
    nearOnly: (text) => `“${name(text)}” इस सूची में नहीं है। ये उससे मिलते-जुलते हैं:`,
    unknownAsked: 'यह लिंक ऐसी चीज़ माँगता है जो इस सूची में नहीं है।',
    searching: 'सूची अभी पढ़ी जा रही है: और भी हो सकते हैं।',
    showMore: (more, left) =>
      more < left ? `${number(left)} में से ${number(more)} और दिखाएँ` : `${number(more)} और दिखाएँ`,
    showEarlier: (more, left) =>
      more < left ? `पहले की ${number(left)} में से ${number(more)} दिखाएँ` : `पहले की ${number(more)} दिखाएँ`,

    flows: {
      sent: 'प्रदाता को भेजा जाता है',
      collected: 'प्रदाता जमा करता है',
      received: 'प्रदाता से मिलता है',
      unstated: 'दिशा नहीं बताई गई',
    },
    inferred: 'हमारी समझ',
    explainWords: 'इन शब्दों का मतलब',
    forExample: 'उदाहरण:',
    inferredExplained: 'कंपनी ने यह सीधे शब्दों में नहीं कहा है; यह सूची उसके पेज को इस तरह पढ़ती है।',
    rulesOut: 'नहीं',
    whose: 'किसका',
    ofWhom: (people) => `इनका: ${name(people)}`,
    ownWords: 'कंपनी के शब्दों में',
    dataNotStated: 'कौन-सा डेटा: नहीं बताया गया',
    purposeNotStated: 'उद्देश्य नहीं बताया गया',
    subjectsNotStated: 'नहीं बताया गया',
    nobody: 'किसी व्यक्ति का नहीं',
    purposes: 'उद्देश्य',
    conditions: 'कब',
    notes: 'टिप्पणी',
    safeguards: 'सुरक्षा',
    asClaimed: 'कंपनी के अनुसार',
    locations: 'कहाँ',
    locationRoles: { processing: 'प्रोसेसिंग', storage: 'भंडारण', access: 'पहुँच' },
    regions: {
      '001': 'पूरी दुनिया',
      '002': 'अफ़्रीका',
      '009': 'ओशिआनिया',
      '019': 'अमेरिका महाद्वीप',
      '142': 'एशिया',
      '150': 'यूरोप',
      '003': 'उत्तर अमेरिका',
      '005': 'दक्षिण अमेरिका',
      '011': 'पश्चिमी अफ़्रीका',
      '013': 'मध्य अमेरिका',
      '014': 'पूर्वी अफ़्रीका',
      '015': 'उत्तरी अफ़्रीका',
      '017': 'मध्य अफ़्रीका',
      '018': 'दक्षिणी अफ़्रीका',
      '021': 'उत्तरी अमेरिका',
      '029': 'कैरिबियन',
      '030': 'पूर्वी एशिया',
      '034': 'दक्षिणी एशिया',
      '035': 'दक्षिण-पूर्व एशिया',
      '039': 'दक्षिणी यूरोप',
      '053': 'ऑस्ट्रेलेशिया',
      '054': 'मेलानेशिया',
      '057': 'माइक्रोनेशियाई क्षेत्र',
      '061': 'पोलिनेशिया',
      '143': 'मध्य एशिया',
      '145': 'पश्चिमी एशिया',
      '151': 'पूर्वी यूरोप',
      '154': 'उत्तरी यूरोप',
      '155': 'पश्चिमी यूरोप',
      '202': 'उप-सहारा अफ़्रीका',
      '419': 'लैटिन अमेरिका',
    },
    transfer: 'स्थानांतरण',
    retention: 'रखने की अवधि',
    since: (date) => `${date} से`,
    until: (date) => `${date} तक`,
    announced: (date) => `${date} को घोषित`,
    isNew: 'नया',
    alsoKnownAs: (names) => `अन्य नाम: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `${name(parent)} का हिस्सा`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'निजता नीति',
      dpa: 'डेटा प्रोसेसिंग समझौता',
      terms: 'शर्तें',
      subprocessors: 'इसके अपने उप-प्रोसेसर',
      website: 'वेबसाइट',
      other: 'और जानकारी',
    },
    checked: (date) => `${date} को जाँचा गया`,
    permalink: 'लिंक',
    permalinkTo: (vendor) => `${name(vendor)} का लिंक`,
    linkCopied: 'लिंक कॉपी हो गया',
    linkNotCopied: (address) => `कॉपी नहीं हो सका: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `फ़िल्टर (${number(selected)})` : 'फ़िल्टर'),
    notStated: 'नहीं बताया गया',
    findInFacet: (facet) => `“${facet}” में खोजें`,
    showMembers: (label) => `“${name(label)}” के प्रकार दिखाएँ`,
    valuesFound: (n) => `${number(n)} विकल्प`,
    showValues: (n) => count(n, { one: '# विकल्प दिखाएँ', other: '# विकल्प दिखाएँ' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: '# प्रविष्टि दिखाएँ', other: '# प्रविष्टियाँ दिखाएँ' }),
        unstated > 0 && count(unstated, { one: '# नहीं बताती', other: '# नहीं बतातीं' }),
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'चुने हुए फ़िल्टर',
    removeFilter: (label) => `फ़िल्टर हटाएँ: ${name(label)}`,
    askFilters: (words) => `${name(words)} से फ़िल्टर करें`,
    askFiltersExplained: 'वही सवाल फ़िल्टर के रूप में, ताकि उसे बदला जा सके।',
    unstatedHeading: (asked, n) => `नहीं बताया गया, शामिल हो सकता है: ${name(asked)} (${number(n)})`,
    unstatedExplained: 'सूची यह नहीं बताती। हो सकता है कि यही आप खोज रहे हों, हो सकता है नहीं।',
    matchedHeading: (n) => `हाँ कहती हैं (${number(n)})`,
    excludedHeading: (n) => `मना करती हैं (${number(n)})`,
    excludedExplained: 'ये प्रविष्टियाँ इसका ज़िक्र सिर्फ़ मना करने के लिए करती हैं।',
    noMatchForText: (text) => `“${name(text)}” इस सूची में नहीं है।`,
    nobodySays: 'कोई प्रविष्टि नहीं कहती कि ऐसा है।',
    nobodySaysInWords: 'कोई प्रविष्टि यह इन शब्दों में नहीं कहती।',
    noMatchForFilters: 'इन फ़िल्टरों से कोई प्रविष्टि मेल नहीं खाती।',
    noMatchInTab: (tab) => `“${name(tab)}” में कुछ मेल नहीं खाता।`,
    widen: 'और देखने के लिए:',
    searchEverything: (n) =>
      count(n, {
        one: 'सभी श्रेणियों में # नतीजा दिखाएँ',
        other: 'सभी श्रेणियों में # नतीजे दिखाएँ',
      }),
    dropSearch: (text) => `खोज “${name(text)}” हटाएँ`,
    dropFilters: 'सभी फ़िल्टर हटाएँ',
    emptyTab: 'इस श्रेणी में कुछ नहीं है।',

    through: (words) => `“${name(words)}” के ज़रिए मेल`,
    narrower: (words, asked) => `“${name(words)}” के ज़रिए, जो “${name(asked)}” का एक प्रकार है`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `कहा गया है कि प्रदाता को “${name(asked)}” नहीं भेजा जाता; उसे और तरीकों से क्या मिलता है, यह नहीं कहा गया`,
              collected: `कहा गया है कि प्रदाता “${name(asked)}” जमा नहीं करता; उसे क्या भेजा जाता है, यह नहीं कहा गया`,
              received: `कहा गया है कि प्रदाता से “${name(asked)}” नहीं मिलता; उसके पास क्या है, यह नहीं कहा गया`,
            })[flow],
        )
        .join('। '),
    openWords: (asked, words) => `“${name(words)}” में शामिल हो सकता है: ${name(asked)}`,
    silent: (asked) => `यह नहीं बताया गया कि इसमें शामिल है या नहीं: ${name(asked)}`,
    showAll: (n) => `सभी ${number(n)} दिखाएँ`,
    showWhole: 'पूरा पाठ दिखाएँ',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `“${name(found)}” से मिला`
          : `“${name(words)}” से मिला, जो “${name(found)}” के लिए दूसरा शब्द है`,
      through: (words, found) => `“${name(words)}” से मिला, जो “${name(found)}” में शामिल है`,
      excluded: (words, found) =>
        words === found
          ? `“${name(found)}” से मिला, जिससे प्रविष्टि मना करती है`
          : `“${name(words)}” से मिला, जो “${name(found)}” के लिए दूसरा शब्द है, जिससे प्रविष्टि मना करती है`,
    },
    printed: (text, filters) =>
      [
        'सभी श्रेणियाँ।',
        text && `सिर्फ़ वही जो खोज “${name(text)}” से मिलता है।`,
        filters && `सिर्फ़ वही जो इन फ़िल्टरों से बचता है: ${name(filters)}।`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `यहाँ से प्रिंट किया गया: ${name(address)}`,

    errors: {
      'no-source': 'यह पेज नहीं बताता कि कौन-सी सूची दिखानी है।',
      network: 'सूची तक नहीं पहुँचा जा सका। कनेक्शन जाँचें और फिर से कोशिश करें।',
      timeout: 'सूची आने में बहुत समय लग रहा है। थोड़ी देर में फिर से कोशिश करें।',
      http: 'सूची अभी अपने पते पर नहीं है। बाद में फिर से कोशिश करें।',
      'too-large': 'सूची इतनी बड़ी है कि यहाँ नहीं दिखाई जा सकती।',
      syntax: 'सूची ख़राब हालत में आई और पढ़ी नहीं जा सकती।',
      schema: 'सूची ऐसे रूप में है जिसे यह पेज पढ़ नहीं सकता।',
      integrity: 'हो सकता है कि यह वह सूची न हो जो यह पेज दिखाना चाहता है, इसलिए यह नहीं दिखाई जा रही।',
    },
    signInNeeded: 'यह सूची सबको नहीं दिखाई जाती। हो सकता है कि आपको साइन इन करना पड़े।',
    errorKept: (date) => `नीचे वह सूची है जो ${date} को अपडेट की गई थी।`,
    entriesLeftOut: (n) =>
      count(n, {
        one: 'इस सूची की # प्रविष्टि पढ़ी नहीं जा सकती और नहीं दिखाई जा रही।',
        other: 'इस सूची की # प्रविष्टियाँ पढ़ी नहीं जा सकतीं और नहीं दिखाई जा रहीं।',
      }),
    olderThanSeen: (version, seen) => `यह संस्करण ${version} है। आप पहले संस्करण ${seen} देख चुके हैं।`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} इस सूची में है।`,
        other: `${name(vendors)} इस सूची में हैं।`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `कोई प्रविष्टि “${name(words)}” का ज़िक्र नहीं करती। इसका मतलब “नहीं” नहीं है: हो सकता है सूची ने इसे छोड़ दिया हो।`
        : plural(entries, {
            one: `कोई प्रविष्टि “${name(words)}” का ज़िक्र नहीं करती। इसका मतलब “नहीं” नहीं है: ${number(entries)} प्रविष्टि ${isOfData ? 'में सारा निजी डेटा आता है या वह ' : ''}नहीं बताती।`,
            other: `कोई प्रविष्टि “${name(words)}” का ज़िक्र नहीं करती। इसका मतलब “नहीं” नहीं है: ${number(entries)} ${isOfData ? 'प्रविष्टियों में सारा निजी डेटा आता है या वे ' : 'प्रविष्टियाँ '}नहीं बतातीं।`,
          }),
    notCalled: (words) => `इस सूची में “${name(words)}” नाम का कोई प्रदाता नहीं है।`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: सूची में इसके बारे में जो है, वह ${words} के बारे में नहीं है। इसका मतलब “नहीं” नहीं है: हो सकता है सूची ने इसे छोड़ दिया हो।`,
    leftAside: (kept, aside) =>
      `कोई प्रविष्टि ${kept} और ${aside} दोनों के बारे में नहीं है। यह जवाब सिर्फ़ ${kept} के लिए है।`,
    leftOut: (words) => `समझ में नहीं आया और इस उत्तर में शामिल नहीं है: ${words}।`,
    asksNothing:
      'कुछ भी नहीं खोजा गया, यह पूरी सूची है। किसे क्या मिलता है, यह अपने शब्दों में पूछा जा सकता है, या कोई नाम खोजा जा सकता है।',
    readAs: (typed, meant) => `“${name(typed)}” को “${name(meant)}” के रूप में पढ़ा गया।`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `इस सूची में खोज की भाषा: ${list}।`
          : `इस सूची में खोज की भाषा: ${list}। आपका सवाल किसी और भाषा में लगता है: ${asked}।`,
        others && `इन भाषाओं में अनुवाद है: ${others}।`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'नियोजित',
    startsOn: (date) => `${date} से:`,
    endsOn: (date) => `${date} तक:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'बदलावों की सूचना # दिन पहले दी जाती है।',
        other: 'बदलावों की सूचना # दिन पहले दी जाती है।',
      }),
    subscribe: 'बदलावों की सूचना पाएँ',
    changedSince: 'कब से अब तक के बदलाव',
    sinceTheBeginning: 'शुरुआत',
    sinceTheDay: 'या इस दिन से',
    aDay: 'कोई दिन',
    feed: 'बदलाव, फ़ीड के रूप में',
    calendar: 'बदलाव, आपके कैलेंडर में',
    versionHeading: (version, date) => `संस्करण ${version}, ${date}`,
    newSinceLook: 'नया',
    changeKinds: { added: 'जोड़ा गया', removed: 'हटाया गया', changed: 'बदला गया' },
    formerHeading: 'पूर्व प्रदाता',
    endedOn: (date) => `${date} तक`,
    noChanges: 'इस सूची में अभी कोई बदलाव दर्ज नहीं है।',
    noChangesSince: 'तब से किसी संस्करण में कुछ नहीं बदला है।',
    olderChanges: (versions) => count(versions, { one: '# पुराना संस्करण दिखाएँ', other: '# पुराने संस्करण दिखाएँ' }),

    listLanguages: 'सूची की भाषा',
    translatedFrom: (original) => `यह सुविधा के लिए किया गया अनुवाद है। मूल पाठ (${name(original)}) ही मान्य है।`,
    partlyTranslated: (original) => `कुछ भाग केवल मूल भाषा में हैं (${name(original)})।`,
    translationUnavailable: (language) => `सूची इस भाषा में लोड नहीं हो सकी: ${name(language)}।`,

    axes: 'डेटा की तुलना किससे',
    peopleAxis: 'लोग',
    vendorsAxis: 'प्रदाता',
    caption: {
      people: 'प्रदाताओं को किन लोगों का कौन-सा डेटा मिलता है: स्तंभों में लोग, पंक्तियों में डेटा।',
      vendors: 'हर प्रदाता को कौन-सा डेटा मिलता है: स्तंभों में डेटा, पंक्तियों में प्रदाता।',
    },
    keys: 'तीर की कुंजियाँ एक जवाब से दूसरे पर ले जाती हैं। Enter दबाने पर उसकी प्रविष्टियाँ दिखती हैं।',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `${number(entries)} प्रविष्टि में से ${parts}।`,
        other: `${number(entries)} प्रविष्टियों में से ${parts}।`,
      }),
    getDataOf: (entries, people) => `${number(entries)} को “${name(people)}” का डेटा मिलता है`,
    getData: (entries, data) => `${number(entries)} को “${name(data)}” मिलता है`,
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: '# नहीं बताती कि किसका डेटा मिलता है',
          other: '# नहीं बतातीं कि किसका डेटा मिलता है',
        }),
      vendors: (entries) =>
        count(entries, {
          one: '# नहीं बताती कि कौन-सा डेटा मिलता है',
          other: '# नहीं बतातीं कि कौन-सा डेटा मिलता है',
        }),
    },
    choose: { people: 'किसका डेटा', vendors: 'कौन-सा डेटा' },
    dataHeading: 'डेटा',
    vendorHeading: 'प्रदाता',
    anyOf: 'इनमें से कोई भी',
    answers: { matched: 'हाँ', unstated: 'नहीं बताया गया', excluded: 'मना किया गया', none: 'कोई नहीं' },
    unstatedToo: (entries) => count(entries, { one: '# नहीं बताती', other: '# नहीं बतातीं' }),
    excludedToo: (entries) => count(entries, { one: '# मना करती है', other: '# मना करती हैं' }),
    counting: 'गिना जा रहा है…',
    moreVendors: (more, left) =>
      more < left ? `${number(left)} में से ${number(more)} प्रदाता और दिखाएँ` : `${number(more)} प्रदाता और दिखाएँ`,
    nothingToCompare: 'यह सूची डेटा के प्रकार अलग-अलग नहीं बताती, इसलिए तुलना के लिए कुछ नहीं है।',

    recordFields: {
      list: 'जवाब',
      provider: 'प्रदाता',
      aliases: 'अन्य नाम',
      company: 'कंपनी',
      category: 'श्रेणी',
      group: 'सेवा का प्रकार',
      status: 'कब',
      purpose: 'क्या करता है',
      purposes: 'उद्देश्य',
      data: 'डेटा',
      ownWords: 'डेटा, कंपनी के शब्दों में',
      whose: 'किसका',
      rulesOut: 'नहीं',
      conditions: 'शर्तें',
      notes: 'टिप्पणियाँ',
      safeguards: 'सुरक्षा, कंपनी के अनुसार',
      integral: 'सेवा का हिस्सा',
      locations: 'कहाँ',
      transfer: 'स्थानांतरण',
      retention: 'रखने की अवधि',
      announced: 'घोषणा की तारीख',
      since: 'कब से',
      until: 'कब तक',
      links: 'लिंक',
      because: 'सूची में होने का कारण',
      id: 'प्रविष्टि',
      title: 'सूची',
      version: 'सूची का संस्करण',
      updated: 'सूची अपडेट की गई',
      taken: 'सहेजने की तारीख',
      address: 'पता',
      question: 'सवाल',
      hash: 'सूची का SHA-256',
    },
    recordLists: { matched: 'हाँ', unstated: 'नहीं बताया गया', excluded: 'मना किया गया' },
    recordChanges: { version: 'संस्करण', date: 'तारीख', kind: 'बदलाव', summary: 'क्या बदला' },
    recordQuestion: (category, text, filters) =>
      [category && `श्रेणी: ${category}`, text && `खोज: ${text}`, filters && `फ़िल्टर: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'पूरी सूची',

    takeAlong: 'साथ ले जाएँ',
    takePrint: 'प्रिंट करें',
    printMore: (print, takeAlong, most) =>
      `यहाँ कुछ प्रविष्टियाँ नहीं छपी हैं। पेज पर “${takeAlong}” में “${print}” से ${number(most)} तक छपती हैं।`,
    takeCsv: 'तालिका (CSV)',
    takeJson: 'डेटा (JSON)',
    takeFailed: 'फ़ाइल नहीं बन सकी। फिर से कोशिश करें।',
  };
};

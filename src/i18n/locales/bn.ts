import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Bengali. Nouns after a number take a counter (টি) and no plural. */
export const bn: Locale = (tag = 'bn') => {
  const { number, name } = speakIn(tag);
  return {
    language: 'bn',
    title: 'আমরা কাদের সঙ্গে তথ্য শেয়ার করি',
    loading: 'তালিকা লোড হচ্ছে…',
    entriesAndProviders: (entries, providers) =>
      `${number(entries)}টি এন্ট্রি, ${number(providers)}টি পরিষেবা প্রদানকারী`,
    updated: (date) => `${date} তারিখে হালনাগাদ`,
    version: (version) => `সংস্করণ ${number(version)}`,
    contact: 'প্রশ্ন করুন',
    aboutList: 'এই তালিকা সম্পর্কে',
    more: 'আরও পড়ুন',
    less: 'কম দেখান',
    leavesPage: 'এই পাতার বাইরে নিয়ে যায়',

    search: 'প্রদানকারী, উদ্দেশ্য বা তথ্য খুঁজুন',
    searchPlaceholder: 'নাম, উদ্দেশ্য বা তথ্য',
    searchUnavailable: 'অনুসন্ধান লোড করা যায়নি।',
    clearSearch: 'অনুসন্ধান মুছুন',
    skipToResults: 'ফলাফলে যান',
    retry: 'আবার চেষ্টা করুন',
    loadAgain: 'এতে কাজ না হলে পাতাটি আবার লোড করুন।',
    listUnavailable: 'তালিকা লোড করা যায়নি।',

    tabs: 'বিভাগ',
    allCategories: 'সব',

    filtersUnavailable: 'ফিল্টার লোড করা যায়নি।',
    facets: {
      subjects: 'কার তথ্য',
      data: 'শেয়ার করা তথ্য',
      purposes: 'উদ্দেশ্য',
      groups: 'পরিষেবার ধরন',
      safeguards: 'সুরক্ষা',
      integral: 'পরিষেবার অংশ',
      locations: 'কোথায়',
      status: 'কখন',
      flows: 'কোন দিকে',
      vendors: 'প্রদানকারী',
    },
    integral: (stated) => (stated ? 'পরিষেবার অবিচ্ছেদ্য অংশ' : 'অবিচ্ছেদ্য অংশ নয়'),
    status: { current: 'ব্যবহারে আছে', planned: 'পরিকল্পিত', former: 'প্রাক্তন' },
    views: 'দেখার ধরন',
    listView: 'তালিকা',
    changesView: (added) => (added > 0 ? `কী বদলেছে (${number(added)})` : 'কী বদলেছে'),
    changesUnavailable: 'পরিবর্তনগুলো লোড করা যায়নি।',
    matrixView: 'কে কী পায়',
    matrixUnavailable: '“কে কী পায়” লোড করা যায়নি।',
    clearAll: 'সব মুছুন',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered ? `${number(matched)}টি এন্ট্রি মেলে` : `${number(matched)}টি এন্ট্রি`,
        unstated > 0 && `আরও ${number(unstated)}টি উল্লেখ করে না`,
        excluded > 0 && `${number(excluded)}টি বলে যে তা নয়`,
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: এই তালিকায় আছে, তবে আপনার প্রশ্নের বাইরের কাজে`,
    quoted: (text) => `“${name(text)}”`,
    saidHeading: (words) => `উল্লেখ করে: ${words}`,
    countSaid: (n) => `${number(n)}টিতে এই শব্দগুলোর উল্লেখ আছে`,
    otherTimes: (planned, former) =>
      [
        planned > 0 && `${number(planned)}টি পরিকল্পিত এন্ট্রি দেখানো হয়নি।`,
        former > 0 && `${number(former)}টি প্রাক্তন এন্ট্রি দেখানো হয়নি।`,
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['প্রদানকারী', 'কী করে', 'কোন তথ্য, কোন দিকে'],
    nobodyStates: {
      subjects: 'তথ্য কার, তা কোনো এন্ট্রিতে বলা নেই।',
      data: 'কোন তথ্য, তা কোনো এন্ট্রিতে বলা নেই।',
      flows: 'তথ্য কোন দিকে যায়, তা কোনো এন্ট্রিতে বলা নেই।',
    },
    emptyRegistry: 'এই তালিকায় এখনও কোনো এন্ট্রি নেই।',
    nearOnly: (text) => `“${name(text)}” এই তালিকায় নেই। এগুলো কাছাকাছি:`,
    unknownAsked: 'এই লিংক যা চায় তা এই তালিকায় নেই।',
    searching: 'তালিকা এখনও পড়া হচ্ছে: আরও থাকতে পারে।',
    showMore: (more, left) =>
      more < left ? `${number(left)}টির মধ্যে আরও ${number(more)}টি দেখান` : `আরও ${number(more)}টি দেখান`,
    showEarlier: (more, left) =>
      more < left ? `আগের ${number(left)}টির মধ্যে ${number(more)}টি দেখান` : `আগের ${number(more)}টি দেখান`,

    flows: {
      sent: 'প্রদানকারীকে পাঠানো হয়',
      collected: 'প্রদানকারী সংগ্রহ করে',
      received: 'প্রদানকারীর কাছ থেকে আসে',
      unstated: 'দিক উল্লেখ করা নেই',
    },
    inferred: 'আমাদের ব্যাখ্যা',
    explainWords: 'এই শব্দগুলোর মানে কী',
    forExample: 'যেমন:',
    inferredExplained: 'কোম্পানি সরাসরি এ কথা বলেনি; এই তালিকা তাদের পাতাকে এভাবে বুঝেছে।',
    rulesOut: 'নয়',
    whose: 'কার',
    ofWhom: (people) => `যাদের: ${name(people)}`,
    ownWords: 'কোম্পানির ভাষায়',
    dataNotStated: 'কোন তথ্য: উল্লেখ নেই',
    purposeNotStated: 'উদ্দেশ্যের বর্ণনা নেই',
    subjectsNotStated: 'উল্লেখ নেই',
    nobody: 'কোনো ব্যক্তির নয়',
    purposes: 'উদ্দেশ্য',
    conditions: 'কখন',
    notes: 'মন্তব্য',
    safeguards: 'সুরক্ষা',
    asClaimed: 'কোম্পানির বক্তব্য অনুযায়ী',
    locations: 'কোথায়',
    locationRoles: { processing: 'প্রক্রিয়াকরণ', storage: 'সংরক্ষণ', access: 'প্রবেশাধিকার' },
    regions: {
      '001': 'সারা বিশ্ব',
      '002': 'আফ্রিকা',
      '009': 'ওশিয়ানিয়া',
      '019': 'আমেরিকা',
      '142': 'এশিয়া',
      '150': 'ইউরোপ',
      '003': 'উত্তর আমেরিকা',
      '005': 'দক্ষিণ আমেরিকা',
      '011': 'পশ্চিম আফ্রিকা',
      '013': 'মধ্য আমেরিকা',
      '014': 'পূর্ব আফ্রিকা',
      '015': 'উত্তর আফ্রিকা',
      '017': 'মধ্য আফ্রিকা',
      '018': 'আফ্রিকার দক্ষিণাঞ্চল',
      '021': 'উত্তরাঞ্চলীয় আমেরিকা',
      '029': 'ক্যারিবিয়ান',
      '030': 'পূর্ব এশিয়া',
      '034': 'দক্ষিণ এশিয়া',
      '035': 'দক্ষিণ পূর্ব এশিয়া',
      '039': 'দক্ষিণ ইউরোপ',
      '053': 'অস্ট্রেলেশিয়া',
      '054': 'মেলানেশিয়া',
      '057': 'মাইক্রোনেশিয়া অঞ্চল',
      '061': 'পলিনেশিয়া',
      '143': 'মধ্য এশিয়া',
      '145': 'পশ্চিম এশিয়া',
      '151': 'পূর্ব ইউরোপ',
      '154': 'উত্তর ইউরোপ',
      '155': 'পশ্চিম ইউরোপ',
      '202': 'উপ সাহারান আফ্রিকা',
      '419': 'লাতিন আমেরিকা',
    },
    transfer: 'স্থানান্তর',
    retention: 'রাখার মেয়াদ',
    since: (date) => `${date} থেকে`,
    until: (date) => `${date} পর্যন্ত`,
    announced: (date) => `${date} তারিখে ঘোষিত`,
    isNew: 'নতুন',
    alsoKnownAs: (names) => `অন্য নাম: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `মূল কোম্পানি: ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'গোপনীয়তা নীতি',
      dpa: 'তথ্য প্রক্রিয়াকরণ চুক্তি',
      terms: 'শর্তাবলি',
      subprocessors: 'এর নিজস্ব উপ-প্রক্রিয়াকারী',
      website: 'ওয়েবসাইট',
      other: 'আরও তথ্য',
    },
    checked: (date) => `${date} তারিখে যাচাই করা`,
    permalink: 'লিংক',
    permalinkTo: (vendor) => `লিংক: ${name(vendor)}`,
    linkCopied: 'লিংক কপি হয়েছে',
    linkNotCopied: (address) => `কপি করা যায়নি: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `ফিল্টার (${number(selected)})` : 'ফিল্টার'),
    notStated: 'উল্লেখ নেই',
    findInFacet: (facet) => `“${facet}”-এর মধ্যে খুঁজুন`,
    showMembers: (label) => `“${name(label)}”-এর ধরনগুলো দেখান`,
    valuesFound: (n) => `${number(n)}টি বিকল্প`,
    showValues: (n) => `${number(n)}টি বিকল্প দেখান`,
    showResults: (matched, unstated) =>
      [`${number(matched)}টি এন্ট্রি দেখান`, unstated > 0 && `${number(unstated)}টি উল্লেখ করে না`]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'বেছে নেওয়া ফিল্টার',
    removeFilter: (label) => `ফিল্টার সরান: ${name(label)}`,
    askFilters: (words) => `ফিল্টার করুন: ${name(words)}`,
    askFiltersExplained: 'একই প্রশ্ন ফিল্টার হিসেবে, যাতে বদলানো যায়।',
    unstatedHeading: (asked, n) => `উল্লেখ নেই, থাকতে পারে: ${name(asked)} (${number(n)})`,
    unstatedExplained: 'তালিকায় তা বলা নেই। এটাই আপনি খুঁজছেন কি না, তা নিশ্চিত নয়।',
    matchedHeading: (n) => `বলে যে তা হয় (${number(n)})`,
    excludedHeading: (n) => `বলে যে তা নয় (${number(n)})`,
    excludedExplained: 'এই এন্ট্রিগুলো শুধু “নয়” বলার জন্যই এর উল্লেখ করে।',
    noMatchForText: (text) => `“${name(text)}” এই তালিকায় নেই।`,
    nobodySays: 'কোনো এন্ট্রি বলে না যে তা হয়।',
    nobodySaysInWords: 'কোনো এন্ট্রি এই শব্দগুলোতে তা বলে না।',
    noMatchForFilters: 'এই ফিল্টারগুলোর সঙ্গে কোনো এন্ট্রি মেলে না।',
    noMatchInTab: (tab) => `“${name(tab)}” বিভাগে কিছুই মেলে না।`,
    widen: 'আরও দেখতে:',
    searchEverything: (n) => `সব বিভাগে ${number(n)}টি ফলাফল দেখান`,
    dropSearch: (text) => `“${name(text)}” অনুসন্ধানটি সরান`,
    dropFilters: 'সব ফিল্টার সরান',
    emptyTab: 'এই বিভাগে কিছু নেই।',

    through: (words) => `“${name(words)}”-এর মাধ্যমে মেলে`,
    narrower: (words, asked) => `“${name(words)}”-এর মাধ্যমে, যা “${name(asked)}”-এর একটি ধরন`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `বলা হয়েছে যে প্রদানকারীকে “${name(asked)}” পাঠানো হয় না; সে অন্যভাবে কী পায় তা বলা নেই`,
              collected: `বলা হয়েছে যে প্রদানকারী “${name(asked)}” সংগ্রহ করে না; তাকে কী পাঠানো হয় তা বলা নেই`,
              received: `বলা হয়েছে যে প্রদানকারীর কাছ থেকে “${name(asked)}” আসে না; তার কাছে কী আছে তা বলা নেই`,
            })[flow],
        )
        .join('। '),
    openWords: (asked, words) => `“${name(words)}”-এর মধ্যে থাকতে পারে: ${name(asked)}`,
    silent: (asked) => `এর মধ্যে আছে কি না তা বলা নেই: ${name(asked)}`,
    showAll: (n) => `সব ${number(n)}টি দেখান`,
    showWhole: 'পুরো লেখাটি দেখান',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `“${name(found)}” দিয়ে পাওয়া গেছে`
          : `“${name(words)}” দিয়ে পাওয়া গেছে, যা “${name(found)}”-এর আরেকটি শব্দ`,
      through: (words, found) => `“${name(words)}” দিয়ে পাওয়া গেছে, যা “${name(found)}”-এর অন্তর্ভুক্ত`,
      excluded: (words, found) =>
        words === found
          ? `“${name(found)}” দিয়ে পাওয়া গেছে, তবে এন্ট্রি বলে যে তা নয়`
          : `“${name(words)}” দিয়ে পাওয়া গেছে, যা “${name(found)}”-এর আরেকটি শব্দ, তবে এন্ট্রি বলে যে তা নয়`,
    },
    printed: (text, filters) =>
      [
        'সব বিভাগ।',
        text && `শুধু “${name(text)}” অনুসন্ধানে যা পাওয়া যায়।`,
        filters && `শুধু এই ফিল্টারগুলোতে যা থাকে: ${name(filters)}।`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `যেখান থেকে ছাপা: ${name(address)}`,

    errors: {
      'no-source': 'কোন তালিকা দেখাতে হবে, তা এই পাতায় বলা নেই।',
      network: 'তালিকায় পৌঁছানো যায়নি। সংযোগ দেখে আবার চেষ্টা করুন।',
      timeout: 'তালিকা আসতে খুব বেশি সময় লাগছে। একটু পরে আবার চেষ্টা করুন।',
      http: 'তালিকাটি এই মুহূর্তে তার ঠিকানায় নেই। পরে আবার চেষ্টা করুন।',
      'too-large': 'তালিকাটি এত বড় যে এখানে দেখানো যায় না।',
      syntax: 'তালিকাটি নষ্ট অবস্থায় এসেছে এবং পড়া যাচ্ছে না।',
      schema: 'তালিকাটি এমন আকারে আছে যা এই পাতা পড়তে পারে না।',
      integrity: 'এটি হয়তো সেই তালিকা নয় যা এই পাতা দেখাতে চায়, তাই দেখানো হচ্ছে না।',
    },
    signInNeeded: 'এই তালিকা সবাইকে দেখানো হয় না। হয়তো আপনাকে সাইন ইন করতে হবে।',
    errorKept: (date) => `নিচে ${date} তারিখে হালনাগাদ করা তালিকাটি দেখছেন।`,
    entriesLeftOut: (n) => `এই তালিকার ${number(n)}টি এন্ট্রি পড়া যায় না, তাই দেখানো হচ্ছে না।`,
    olderThanSeen: (version, seen) =>
      `এটি সংস্করণ ${number(version)}। আপনি আগে সংস্করণ ${number(seen)} দেখেছেন।`,

    isListed: (vendors) => `এই তালিকায় আছে: ${name(vendors)}।`,
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `কোনো এন্ট্রিতে “${name(words)}”-এর উল্লেখ নেই। এর মানে “না” নয়: তালিকা হয়তো তা বাদ দিয়েছে।`
        : `কোনো এন্ট্রিতে “${name(words)}”-এর উল্লেখ নেই। এর মানে “না” নয়: ${number(entries)}টি এন্ট্রিতে ${isOfData ? 'সব ব্যক্তিগত তথ্য পড়ে অথবা ' : ''}তা বলা নেই।`,
    notCalled: (words) => `এই তালিকায় “${name(words)}” নামে কোনো প্রদানকারী নেই।`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: তালিকায় এর বিষয়ে যা আছে তাতে ${words}-এর উল্লেখ নেই। এর মানে “না” নয়: তালিকা হয়তো তা বাদ দিয়েছে।`,
    leftAside: (kept, aside) => `${kept} ও ${aside} একসঙ্গে নিয়ে কোনো এন্ট্রি নেই। এই উত্তর শুধু ${kept}-এর জন্য।`,
    leftOut: (words) => `বোঝা যায়নি এবং এই উত্তরে ধরা হয়নি: ${words}।`,
    asksNothing:
      'কিছুই খোঁজা হয়নি, এটি সম্পূর্ণ তালিকা। কে কী পায় তা নিজের ভাষায় জিজ্ঞাসা করা যায়, বা কোনো নাম খোঁজা যায়।',
    readAs: (typed, meant) => `“${name(typed)}”-কে “${name(meant)}” হিসেবে পড়া হয়েছে।`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `এই তালিকায় অনুসন্ধানের ভাষা: ${list}।`
          : `এই তালিকায় অনুসন্ধানের ভাষা: ${list}। আপনার প্রশ্নটি অন্য ভাষায় বলে মনে হচ্ছে: ${asked}।`,
        others && `যেসব ভাষায় অনুবাদ আছে: ${others}।`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'পরিকল্পিত',
    startsOn: (date) => `${date} থেকে:`,
    endsOn: (date) => `${date} পর্যন্ত:`,
    noticeGiven: (days) => `পরিবর্তন ${number(days)} দিন আগে জানানো হয়।`,
    subscribe: 'পরিবর্তনের খবর পান',
    changedSince: 'কখন থেকে কী বদলেছে',
    sinceTheBeginning: 'শুরু',
    sinceTheDay: 'অথবা যে দিন থেকে',
    aDay: 'একটি দিন',
    feed: 'ফিড হিসেবে পরিবর্তন',
    calendar: 'আপনার ক্যালেন্ডারে পরিবর্তন',
    versionHeading: (version, date) => `সংস্করণ ${number(version)}, ${date}`,
    newSinceLook: 'নতুন',
    changeKinds: { added: 'যোগ হয়েছে', removed: 'সরানো হয়েছে', changed: 'বদলেছে' },
    formerHeading: 'প্রাক্তন প্রদানকারী',
    endedOn: (date) => `${date} পর্যন্ত`,
    noChanges: 'এই তালিকায় এখনও কোনো পরিবর্তন নথিভুক্ত নেই।',
    noChangesSince: 'তারপর থেকে কোনো সংস্করণে কিছু বদলায়নি।',
    olderChanges: (versions) => `পুরোনো ${number(versions)}টি সংস্করণ দেখান`,

    listLanguages: 'তালিকার ভাষা',
    translatedFrom: (original) => `এটি সুবিধার জন্য করা অনুবাদ। মূল পাঠই (${name(original)}) চূড়ান্ত।`,
    partlyTranslated: (original) => `কিছু অংশ শুধু মূল ভাষায় আছে (${name(original)})।`,
    translationUnavailable: (language) => `এই ভাষায় তালিকাটি লোড করা যায়নি: ${name(language)}।`,

    axes: 'তথ্যের তুলনা কীসের সঙ্গে',
    peopleAxis: 'মানুষ',
    vendorsAxis: 'প্রদানকারী',
    caption: {
      people: 'প্রদানকারীরা কাদের কোন তথ্য পায়: কলামে মানুষ, সারিতে তথ্য।',
      vendors: 'প্রত্যেক প্রদানকারী কোন তথ্য পায়: কলামে তথ্য, সারিতে প্রদানকারী।',
    },
    keys: 'তীর চিহ্নের বোতাম এক উত্তর থেকে অন্য উত্তরে নিয়ে যায়। Enter চাপলে তার এন্ট্রিগুলো দেখা যায়।',
    sentence: (entries, parts) => `${number(entries)}টি এন্ট্রির মধ্যে ${parts}।`,
    getDataOf: (entries, people) => `${number(entries)}টি পায় “${name(people)}”-এর তথ্য`,
    getData: (entries, data) => `${number(entries)}টি পায় “${name(data)}”`,
    notSaying: {
      people: (entries) => `${number(entries)}টি বলে না কার তথ্য পায়`,
      vendors: (entries) => `${number(entries)}টি বলে না কোন তথ্য পায়`,
    },
    choose: { people: 'কার তথ্য', vendors: 'কোন তথ্য' },
    dataHeading: 'তথ্য',
    vendorHeading: 'প্রদানকারী',
    anyOf: 'এর যেকোনোটি',
    answers: { matched: 'হ্যাঁ', unstated: 'উল্লেখ নেই', excluded: 'বলে যে তা নয়', none: 'কিছু নেই' },
    unstatedToo: (entries) => `${number(entries)}টি উল্লেখ করে না`,
    excludedToo: (entries) => `${number(entries)}টি বলে যে তা নয়`,
    counting: 'গোনা হচ্ছে…',
    moreVendors: (more, left) =>
      more < left
        ? `${number(left)}টির মধ্যে আরও ${number(more)}টি প্রদানকারী দেখান`
        : `আরও ${number(more)}টি প্রদানকারী দেখান`,
    nothingToCompare: 'এই তালিকা তথ্যের ধরন আলাদা করে না, তাই তুলনা করার কিছু নেই।',

    recordFields: {
      list: 'উত্তর',
      provider: 'প্রদানকারী',
      aliases: 'অন্য নাম',
      company: 'কোম্পানি',
      category: 'বিভাগ',
      group: 'পরিষেবার ধরন',
      status: 'কখন',
      purpose: 'কী করে',
      purposes: 'উদ্দেশ্য',
      data: 'তথ্য',
      ownWords: 'তথ্য, কোম্পানির ভাষায়',
      whose: 'কার',
      rulesOut: 'নয়',
      conditions: 'শর্ত',
      notes: 'মন্তব্য',
      safeguards: 'সুরক্ষা, কোম্পানির বক্তব্য অনুযায়ী',
      integral: 'পরিষেবার অংশ',
      locations: 'কোথায়',
      transfer: 'স্থানান্তর',
      retention: 'রাখার মেয়াদ',
      announced: 'ঘোষণার তারিখ',
      since: 'কবে থেকে',
      until: 'কবে পর্যন্ত',
      links: 'লিংক',
      because: 'তালিকায় থাকার কারণ',
      id: 'এন্ট্রি',
      title: 'তালিকা',
      version: 'তালিকার সংস্করণ',
      updated: 'তালিকা হালনাগাদ',
      taken: 'সংরক্ষণের তারিখ',
      address: 'ঠিকানা',
      question: 'প্রশ্ন',
      hash: 'তালিকার SHA-256',
    },
    recordLists: { matched: 'হ্যাঁ', unstated: 'উল্লেখ নেই', excluded: 'বলে যে তা নয়' },
    recordChanges: { version: 'সংস্করণ', date: 'তারিখ', kind: 'পরিবর্তন', summary: 'কী বদলেছে' },
    recordQuestion: (category, text, filters) =>
      [category && `বিভাগ: ${category}`, text && `অনুসন্ধান: ${text}`, filters && `ফিল্টার: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'পুরো তালিকা',

    takeAlong: 'সঙ্গে নিন',
    takePrint: 'ছাপুন',
    printMore: (print, takeAlong, most) =>
      `এখানে কিছু এন্ট্রি ছাপা হয়নি। পাতার “${takeAlong}”-এ “${print}” দিয়ে ${number(most)}টি পর্যন্ত ছাপা যায়।`,
    takeCsv: 'সারণি (CSV)',
    takeJson: 'তথ্য (JSON)',
    takeFailed: 'ফাইল তৈরি করা যায়নি। আবার চেষ্টা করুন।',
  };
};

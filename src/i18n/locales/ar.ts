import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Arabic. */
export const ar: Locale = (tag = 'ar') => {
  const { number, plural, count, name } = speakIn(tag);
  /** "n entries" where nothing governs their case: as a subject, or alone. */
  const entriesAlone = {
    zero: 'لا بنود',
    one: 'بند واحد',
    two: 'بندان',
    few: '# بنود',
    many: '# بندًا',
    other: '# بند',
  };
  return {
    language: 'ar',
    direction: 'rtl',
    title: 'مع مَن نشارك البيانات',
    loading: 'جارٍ تحميل القائمة…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, entriesAlone),
        count(providers, {
          zero: 'لا مقدّمي خدمات',
          one: 'مقدّم خدمة واحد',
          two: 'مقدّما خدمة',
          few: '# مقدّمي خدمات',
          many: '# مقدّم خدمة',
          other: '# مقدّم خدمة',
        }),
      ].join('، '),
    updated: (date) => `حُدِّثت في ${name(date)}`,
    version: (version) => `الإصدار ${number(version)}`,
    contact: 'اطرح سؤالًا',
    aboutList: 'عن هذه القائمة',
    more: 'اقرأ المزيد',
    less: 'اعرض أقل',
    leavesPage: 'يغادر هذه الصفحة',

    search: 'ابحث عن مقدّمي الخدمات أو الأغراض أو البيانات',
    searchPlaceholder: 'اسم أو غرض أو بيانات',
    searchUnavailable: 'تعذّر تحميل البحث.',
    clearSearch: 'امسح البحث',
    skipToResults: 'انتقل إلى النتائج',
    retry: 'أعد المحاولة',
    loadAgain: 'إذا لم ينفع ذلك، فأعد تحميل الصفحة.',
    listUnavailable: 'تعذّر تحميل القائمة.',

    tabs: 'الفئات',
    allCategories: 'الكل',

    filtersUnavailable: 'تعذّر تحميل عوامل التصفية.',
    facets: {
      subjects: 'بيانات مَن',
      data: 'البيانات المشارَكة',
      purposes: 'الغرض',
      groups: 'نوع الخدمة',
      safeguards: 'الحماية',
      integral: 'جزء من الخدمة',
      locations: 'أين',
      status: 'متى',
      flows: 'في أي اتجاه',
      vendors: 'مقدّم الخدمة',
    },
    integral: (stated) => (stated ? 'جزء أساسي من الخدمة' : 'ليس جزءًا أساسيًا'),
    status: { current: 'مستخدَم حاليًا', planned: 'مخطَّط له', former: 'سابق' },
    views: 'طريقة العرض',
    listView: 'القائمة',
    changesView: (added) => (added > 0 ? `ما الذي تغيّر (${number(added)})` : 'ما الذي تغيّر'),
    changesUnavailable: 'تعذّر تحميل التغييرات.',
    matrixView: 'مَن يحصل على ماذا',
    matrixUnavailable: 'تعذّر تحميل عرض «مَن يحصل على ماذا».',
    clearAll: 'امسح الكل',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, {
              zero: 'لا بنود مطابقة',
              one: 'بند واحد مطابق',
              two: 'بندان مطابقان',
              few: '# بنود مطابقة',
              many: '# بندًا مطابقًا',
              other: '# بند مطابق',
            })
          : count(matched, entriesAlone),
        unstated > 0 &&
          count(unstated, {
            one: 'بند آخر لا يذكر ذلك',
            two: 'بندان آخران لا يذكران ذلك',
            few: '# بنود أخرى لا تذكر ذلك',
            many: '# بندًا آخر لا تذكر ذلك',
            other: '# بند آخر لا تذكر ذلك',
          }),
        excluded > 0 &&
          count(excluded, {
            one: 'بند واحد ينفي ذلك',
            two: 'بندان ينفيان ذلك',
            few: '# بنود تنفي ذلك',
            many: '# بندًا تنفي ذلك',
            other: '# بند تنفي ذلك',
          }),
      ]
        .filter(Boolean)
        .join('؛ '),
    mentionedHeading: (vendors) => `${name(vendors)}: في هذه القائمة، لكن لأمور غير التي تسأل عنها`,
    quoted: (text) => `«${name(text)}»`,
    saidHeading: (words) => `تذكر: ${words}`,
    countSaid: (n) =>
      count(n, {
        one: 'بند واحد يذكر هذه الكلمات',
        two: 'بندان يذكران هذه الكلمات',
        few: '# بنود تذكر هذه الكلمات',
        many: '# بندًا يذكر هذه الكلمات',
        other: '# بند يذكر هذه الكلمات',
      }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: 'لا يُعرض بند واحد مخطَّط له.',
            two: 'لا يُعرض بندان مخطَّط لهما.',
            few: 'لا تُعرض # بنود مخطَّط لها.',
            many: 'لا يُعرض # بندًا مخطَّطًا له.',
            other: 'لا يُعرض # بند مخطَّط له.',
          }),
        former > 0 &&
          count(former, {
            one: 'لا يُعرض بند واحد سابق.',
            two: 'لا يُعرض بندان سابقان.',
            few: 'لا تُعرض # بنود سابقة.',
            many: 'لا يُعرض # بندًا سابقًا.',
            other: 'لا يُعرض # بند سابق.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['مقدّم الخدمة', 'ما الذي يفعله', 'أي بيانات وفي أي اتجاه'],
    nobodyStates: {
      subjects: 'لا يذكر أي بند بيانات مَن هي.',
      data: 'لا يذكر أي بند ما هي البيانات.',
      flows: 'لا يذكر أي بند اتجاه البيانات.',
    },
    emptyRegistry: 'لا توجد بنود في هذه القائمة بعد.',
    nearOnly: (text) => `«${name(text)}» غير موجود في هذه القائمة. هذا قريب منه:`,
    unknownAsked: 'يطلب هذا الرابط شيئًا غير موجود في هذه القائمة.',
    searching: 'ما زالت القائمة تُقرأ: قد يوجد المزيد.',
    showMore: (more, left) =>
      more < left ? `اعرض ${number(more)} أخرى من ${number(left)}` : `اعرض المزيد (${number(more)})`,
    showEarlier: (more, left) =>
      more < left ? `اعرض ${number(more)} سابقة من ${number(left)}` : `اعرض السابق (${number(more)})`,

    flows: {
      sent: 'تُرسَل إلى مقدّم الخدمة',
      collected: 'يجمعها مقدّم الخدمة',
      received: 'تَرِد من مقدّم الخدمة',
      unstated: 'الاتجاه غير مذكور',
    },
    inferred: 'بحسب قراءتنا',
    explainWords: 'ما معنى هذه الكلمات',
    forExample: 'مثال:',
    inferredExplained: 'لا تقول الشركة ذلك بهذه الكلمات؛ هكذا تقرأ هذه القائمة صفحتها.',
    rulesOut: 'ليس',
    whose: 'لِمَن',
    ofWhom: (people) => `تخصّ: ${name(people)}`,
    ownWords: 'بكلمات الشركة',
    dataNotStated: 'ما هي البيانات: غير مذكور',
    purposeNotStated: 'الغرض غير موصوف',
    subjectsNotStated: 'غير مذكور',
    nobody: 'لا تخصّ أي شخص',
    purposes: 'الغرض',
    conditions: 'متى',
    notes: 'ملاحظة',
    safeguards: 'الحماية',
    asClaimed: 'بحسب ما تقوله الشركة',
    locations: 'أين',
    locationRoles: { processing: 'معالجة', storage: 'تخزين', access: 'وصول' },
    regions: {
      '001': 'جميع أنحاء العالم',
      '002': 'أفريقيا',
      '009': 'أوقيانوسيا',
      '019': 'الأمريكتان',
      '142': 'آسيا',
      '150': 'أوروبا',
      '003': 'أمريكا الشمالية',
      '005': 'أمريكا الجنوبية',
      '011': 'غرب أفريقيا',
      '013': 'أمريكا الوسطى',
      '014': 'شرق أفريقيا',
      '015': 'شمال أفريقيا',
      '017': 'وسط أفريقيا',
      '018': 'أفريقيا الجنوبية',
      '021': 'شمال القارة الأمريكية',
      '029': 'الكاريبي',
      '030': 'شرق آسيا',
      '034': 'جنوب آسيا',
      '035': 'جنوب شرق آسيا',
      '039': 'جنوب أوروبا',
      '053': 'أسترالاسيا',
      '054': 'ميلانيزيا',
      '057': 'الجزر الميكرونيزية',
      '061': 'بولينيزيا',
      '143': 'وسط آسيا',
      '145': 'غرب آسيا',
      '151': 'شرق أوروبا',
      '154': 'شمال أوروبا',
      '155': 'غرب أوروبا',
      '202': 'أفريقيا جنوب الصحراء الكبرى',
      '419': 'أمريكا اللاتينية',
    },
    transfer: 'النقل',
    retention: 'مدة الاحتفاظ',
    since: (date) => `منذ ${name(date)}`,
    until: (date) => `حتى ${name(date)}`,
    announced: (date) => `أُعلن في ${name(date)}`,
    isNew: 'جديد',
    alsoKnownAs: (names) => `أيضًا: ${name(names)}`,
    // A name alone stands as it is: the list leaves it out where it is that of the vendor.
    company: (legalName, parent, place) =>
      parent || place
        ? [name(legalName), parent && `جزء من ${name(parent)}`, place].filter(Boolean).join('، ')
        : legalName,
    links: {
      privacy: 'سياسة الخصوصية',
      dpa: 'اتفاقية معالجة البيانات',
      terms: 'الشروط',
      subprocessors: 'معالجو البيانات الفرعيون لديه',
      website: 'الموقع الإلكتروني',
      other: 'مزيد من المعلومات',
    },
    checked: (date) => `تم التحقق في ${name(date)}`,
    permalink: 'رابط',
    permalinkTo: (vendor) => `رابط إلى ${name(vendor)}`,
    linkCopied: 'نُسخ الرابط',
    linkNotCopied: (address) => `تعذّر النسخ: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `عوامل التصفية (${number(selected)})` : 'عوامل التصفية'),
    notStated: 'غير مذكور',
    findInFacet: (facet) => `ابحث في «${facet}»`,
    showMembers: (label) => `اعرض أنواع «${name(label)}»`,
    valuesFound: (n) =>
      count(n, {
        zero: 'لا خيارات',
        one: 'خيار واحد',
        two: 'خياران',
        few: '# خيارات',
        many: '# خيارًا',
        other: '# خيار',
      }),
    showValues: (n) =>
      count(n, {
        zero: 'لا خيارات',
        one: 'اعرض خيارًا واحدًا',
        two: 'اعرض خيارين',
        few: 'اعرض # خيارات',
        many: 'اعرض # خيارًا',
        other: 'اعرض # خيار',
      }),
    showResults: (matched, unstated) =>
      [
        count(matched, {
          zero: 'لا بنود للعرض',
          one: 'اعرض بندًا واحدًا',
          two: 'اعرض بندين',
          few: 'اعرض # بنود',
          many: 'اعرض # بندًا',
          other: 'اعرض # بند',
        }),
        unstated > 0 && `لا تذكر ذلك: ${number(unstated)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'عوامل التصفية المفعّلة',
    removeFilter: (label) => `أزل عامل التصفية: ${name(label)}`,
    askFilters: (words) => `صفِّ بحسب ${name(words)}`,
    askFiltersExplained: 'السؤال نفسه بعوامل التصفية، لتغييره.',
    unstatedHeading: (asked, n) => `غير مذكور: قد يشمل ${name(asked)} (${number(n)})`,
    unstatedExplained: 'لا تذكر القائمة ذلك. قد يكون هذا ما تبحث عنه وقد لا يكون.',
    matchedHeading: (n) => `تقول ذلك (${number(n)})`,
    excludedHeading: (n) => `تنفي ذلك (${number(n)})`,
    excludedExplained: 'لا تذكره هذه البنود إلا لتنفيه.',
    noMatchForText: (text) => `«${name(text)}» غير موجود في هذه القائمة.`,
    nobodySays: 'لا يقول أي بند إن الأمر كذلك.',
    nobodySaysInWords: 'لا يقول أي بند ذلك بهذه الكلمات.',
    noMatchForFilters: 'لا يطابق أي بند عوامل التصفية هذه.',
    noMatchInTab: (tab) => `لا شيء مطابق تحت «${name(tab)}».`,
    widen: 'لرؤية المزيد:',
    searchEverything: (n) =>
      count(n, {
        zero: 'ابحث في كل الفئات',
        one: 'اعرض نتيجة واحدة في كل الفئات',
        two: 'اعرض نتيجتين في كل الفئات',
        few: 'اعرض # نتائج في كل الفئات',
        many: 'اعرض # نتيجة في كل الفئات',
        other: 'اعرض # نتيجة في كل الفئات',
      }),
    dropSearch: (text) => `أزل البحث «${name(text)}»`,
    dropFilters: 'أزل كل عوامل التصفية',
    emptyTab: 'لا يوجد شيء في هذه الفئة.',

    through: (words) => `مطابق عبر «${name(words)}»`,
    narrower: (words, asked) => `عبر «${name(words)}»، وهو نوع من «${name(asked)}»`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `يقول إنه لا يرسل «${name(asked)}» إلى مقدّم الخدمة؛ ولا يذكر ما يحصل عليه بطرق أخرى`,
              collected: `يقول إن مقدّم الخدمة لا يجمع «${name(asked)}»؛ ولا يذكر ما يُرسَل إليه`,
              received: `يقول إنه لا يتلقى «${name(asked)}» من مقدّم الخدمة؛ ولا يذكر ما لديه`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `«${name(words)}» قد يشمل ${name(asked)}`,
    silent: (asked) => `لا يذكر إن كان يشمل ${name(asked)}`,
    showAll: (n) => `اعرض الكل (${number(n)})`,
    showWhole: 'اعرض النص كاملًا',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `وُجد عبر «${name(found)}»`
          : `وُجد عبر «${name(words)}»، وهي كلمة أخرى تعني «${name(found)}»`,
      through: (words, found) => `وُجد عبر «${name(words)}»، المشمول في «${name(found)}»`,
      excluded: (words, found) =>
        words === found
          ? `وُجد عبر «${name(found)}»، وهو ما ينفيه البند`
          : `وُجد عبر «${name(words)}»، وهي كلمة أخرى تعني «${name(found)}»، وهو ما ينفيه البند`,
    },
    printed: (text, filters) =>
      [
        'كل الفئات.',
        text && `ما يجده البحث «${name(text)}» فقط.`,
        filters && `ما تُبقيه عوامل التصفية هذه فقط: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `طُبع من ${name(address)}`,

    errors: {
      'no-source': 'لا تحدّد هذه الصفحة القائمة التي يجب عرضها.',
      network: 'تعذّر الوصول إلى القائمة. تحقق من الاتصال وأعد المحاولة.',
      timeout: 'تستغرق القائمة وقتًا أطول من اللازم. أعد المحاولة بعد لحظات.',
      http: 'القائمة ليست في عنوانها حاليًا. أعد المحاولة لاحقًا.',
      'too-large': 'القائمة أكبر من أن تُعرض هنا.',
      syntax: 'وصلت القائمة تالفة ولا يمكن قراءتها.',
      schema: 'القائمة بصيغة لا تستطيع هذه الصفحة قراءتها.',
      integrity: 'قد لا تكون هذه هي القائمة التي تقصدها الصفحة، ولذلك لا تُعرض.',
    },
    signInNeeded: 'لا تُعرض القائمة للجميع. قد يلزم تسجيل الدخول.',
    errorKept: (date) => `ما تراه أدناه هو القائمة كما حُدِّثت في ${name(date)}.`,
    entriesLeftOut: (n) =>
      count(n, {
        zero: 'لا مدخلات تعذّرت قراءتها.',
        one: 'تعذّرت قراءة مدخل واحد من هذه القائمة فلا يُعرض.',
        two: 'تعذّرت قراءة مدخلين من هذه القائمة فلا يُعرضان.',
        few: 'تعذّرت قراءة # مدخلات من هذه القائمة فلا تُعرض.',
        many: 'تعذّرت قراءة # مدخلًا من هذه القائمة فلا تُعرض.',
        other: 'تعذّرت قراءة # مدخل من هذه القائمة فلا تُعرض.',
      }),
    olderThanSeen: (version, seen) =>
      `هذا هو الإصدار ${number(version)}. سبق أن رأيت الإصدار ${number(seen)}.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} موجود في هذه القائمة.`,
        other: `موجودون في هذه القائمة: ${name(vendors)}.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `لا يذكر أي بند «${name(words)}». هذا ليس نفيًا: قد تكون القائمة أغفلته.`
        : `لا يذكر أي بند «${name(words)}». هذا ليس نفيًا: ${plural(entries, {
            one: `بند واحد ${isOfData ? 'يشمل كل البيانات الشخصية أو ' : ''}لا يذكر ذلك.`,
            two: `بندان ${isOfData ? 'يشملان كل البيانات الشخصية أو ' : ''}لا يذكران ذلك.`,
            few: `${number(entries)} بنود ${isOfData ? 'تشمل كل البيانات الشخصية أو ' : ''}لا تذكر ذلك.`,
            many: `${number(entries)} بندًا ${isOfData ? 'تشمل كل البيانات الشخصية أو ' : ''}لا تذكر ذلك.`,
            other: `${number(entries)} بند ${isOfData ? 'تشمل كل البيانات الشخصية أو ' : ''}لا تذكر ذلك.`,
          })}`,
    notCalled: (words) => `لا يوجد في هذه القائمة مقدّم خدمة اسمه «${name(words)}».`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: لا يذكر ما في القائمة عنه ${words}. هذا ليس نفيًا: قد تكون القائمة أغفلته.`,
    leftAside: (kept, aside) => `لا يتناول أي بند ${kept} مع ${aside} معًا. هذا هو الجواب عن ${kept} وحده.`,
    leftOut: (words) => `لم يُفهم ولم يدخل في هذا الجواب: ${words}.`,
    asksNothing:
      'لم يُبحث عن شيء، وهذه هي القائمة كاملة. يمكن السؤال بكلمات عادية عمّن يحصل على ماذا، أو البحث عن اسم.',
    readAs: (typed, meant) => `قُرئ «${name(typed)}» على أنه «${name(meant)}».`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `لغة البحث في هذه القائمة: ${name(list)}.`
          : `لغة البحث في هذه القائمة: ${name(list)}. ويبدو أن سؤالك بلغة أخرى: ${name(asked)}.`,
        others && `توجد ترجمة إلى: ${name(others)}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'مخطَّط له',
    startsOn: (date) => `ابتداءً من ${name(date)}:`,
    endsOn: (date) => `حتى ${name(date)}:`,
    noticeGiven: (days) =>
      count(days, {
        zero: 'تُعلن التغييرات في يومها.',
        one: 'تُعلن التغييرات قبل يوم واحد.',
        two: 'تُعلن التغييرات قبل يومين.',
        few: 'تُعلن التغييرات قبل # أيام.',
        many: 'تُعلن التغييرات قبل # يومًا.',
        other: 'تُعلن التغييرات قبل # يوم.',
      }),
    subscribe: 'احصل على إشعار بالتغييرات',
    changedSince: 'ما الذي تغيّر منذ',
    sinceTheBeginning: 'البداية',
    sinceTheDay: 'أو منذ يوم',
    aDay: 'يوم معيّن',
    feed: 'التغييرات كموجز أخبار',
    calendar: 'التغييرات في تقويمك',
    versionHeading: (version, date) => `الإصدار ${number(version)}، ${name(date)}`,
    newSinceLook: 'جديد',
    changeKinds: { added: 'أُضيف', removed: 'أُزيل', changed: 'تغيّر' },
    formerHeading: 'مقدّمو خدمات سابقون',
    endedOn: (date) => `حتى ${name(date)}`,
    noChanges: 'لا توجد تغييرات مسجَّلة في هذه القائمة بعد.',
    noChangesSince: 'لم يغيّر أي إصدار شيئًا منذ ذلك الحين.',
    olderChanges: (versions) =>
      count(versions, {
        zero: 'لا إصدارات أقدم',
        one: 'اعرض إصدارًا أقدم',
        two: 'اعرض إصدارين أقدم',
        few: 'اعرض # إصدارات أقدم',
        many: 'اعرض # إصدارًا أقدم',
        other: 'اعرض # إصدار أقدم',
      }),

    listLanguages: 'لغة القائمة',
    translatedFrom: (original) => `هذه ترجمة للمساعدة فقط. النص المعتمد هو الأصل (${name(original)}).`,
    partlyTranslated: (original) => `بعض الأجزاء موجودة بلغة الأصل فقط (${name(original)}).`,
    translationUnavailable: (language) => `تعذّر تحميل القائمة بهذه اللغة: ${name(language)}.`,

    axes: 'قارن البيانات مع',
    peopleAxis: 'الأشخاص',
    vendorsAxis: 'مقدّمو الخدمات',
    caption: {
      people: 'أي بيانات لأي أشخاص يحصل عليها مقدّمو الخدمات: الأشخاص في الأعمدة والبيانات في الصفوف.',
      vendors: 'أي بيانات يحصل عليها كل مقدّم خدمة: البيانات في الأعمدة ومقدّمو الخدمات في الصفوف.',
    },
    keys: 'تنقل مفاتيح الأسهم من جواب إلى آخر. ويعرض مفتاح الإدخال بنوده.',
    sentence: (entries, parts) =>
      `${plural(entries, {
        zero: 'من دون بنود',
        one: 'من بند واحد',
        two: 'من بندين',
        few: `من ${number(entries)} بنود`,
        many: `من ${number(entries)} بندًا`,
        other: `من ${number(entries)} بند`,
      })}: ${parts}.`,
    getDataOf: (entries, people) =>
      plural(entries, {
        zero: `لا بنود تحصل على بيانات «${name(people)}»`,
        one: `بند واحد يحصل على بيانات «${name(people)}»`,
        two: `بندان يحصلان على بيانات «${name(people)}»`,
        few: `${number(entries)} بنود تحصل على بيانات «${name(people)}»`,
        many: `${number(entries)} بندًا تحصل على بيانات «${name(people)}»`,
        other: `${number(entries)} بند تحصل على بيانات «${name(people)}»`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        zero: `لا بنود تحصل على «${name(data)}»`,
        one: `بند واحد يحصل على «${name(data)}»`,
        two: `بندان يحصلان على «${name(data)}»`,
        few: `${number(entries)} بنود تحصل على «${name(data)}»`,
        many: `${number(entries)} بندًا تحصل على «${name(data)}»`,
        other: `${number(entries)} بند تحصل على «${name(data)}»`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: 'بند واحد لا يذكر بيانات مَن يحصل عليها',
          two: 'بندان لا يذكران بيانات مَن يحصلان عليها',
          few: '# بنود لا تذكر بيانات مَن تحصل عليها',
          many: '# بندًا لا تذكر بيانات مَن تحصل عليها',
          other: '# بند لا تذكر بيانات مَن تحصل عليها',
        }),
      vendors: (entries) =>
        count(entries, {
          one: 'بند واحد لا يذكر أي بيانات يحصل عليها',
          two: 'بندان لا يذكران أي بيانات يحصلان عليها',
          few: '# بنود لا تذكر أي بيانات تحصل عليها',
          many: '# بندًا لا تذكر أي بيانات تحصل عليها',
          other: '# بند لا تذكر أي بيانات تحصل عليها',
        }),
    },
    choose: { people: 'بيانات مَن', vendors: 'أي بيانات' },
    dataHeading: 'البيانات',
    vendorHeading: 'مقدّم الخدمة',
    anyOf: 'أيٌّ منها',
    answers: { matched: 'نعم', unstated: 'غير مذكور', excluded: 'ينفي ذلك', none: 'لا شيء' },
    unstatedToo: (entries) => `غير مذكور: ${number(entries)}`,
    excludedToo: (entries) => `ينفي ذلك: ${number(entries)}`,
    counting: 'جارٍ العدّ…',
    moreVendors: (more, left) =>
      more < left
        ? `اعرض المزيد من مقدّمي الخدمات: ${number(more)} من ${number(left)}`
        : `اعرض المزيد من مقدّمي الخدمات: ${number(more)}`,
    nothingToCompare: 'لا تميّز هذه القائمة بين أنواع البيانات، لذلك لا يوجد ما يُقارن.',

    recordFields: {
      list: 'الجواب',
      provider: 'مقدّم الخدمة',
      aliases: 'يُعرف أيضًا باسم',
      company: 'الشركة',
      category: 'الفئة',
      group: 'نوع الخدمة',
      status: 'متى',
      purpose: 'ما الذي يفعله',
      purposes: 'الغرض',
      data: 'البيانات',
      ownWords: 'البيانات بكلمات الشركة',
      whose: 'لِمَن',
      rulesOut: 'ليس',
      conditions: 'الشروط',
      notes: 'ملاحظات',
      safeguards: 'الحماية بحسب ما تقوله الشركة',
      integral: 'جزء من الخدمة',
      locations: 'أين',
      transfer: 'النقل',
      retention: 'مدة الاحتفاظ',
      announced: 'أُعلن',
      since: 'منذ',
      until: 'حتى',
      links: 'روابط',
      because: 'سبب وروده',
      id: 'البند',
      title: 'القائمة',
      version: 'إصدار القائمة',
      updated: 'تحديث القائمة',
      taken: 'حُفظ في',
      address: 'العنوان',
      question: 'السؤال',
      hash: 'بصمة SHA-256 للقائمة',
    },
    recordLists: { matched: 'نعم', unstated: 'غير مذكور', excluded: 'ينفي ذلك' },
    recordChanges: { version: 'الإصدار', date: 'التاريخ', kind: 'التغيير', summary: 'ما الذي تغيّر' },
    recordQuestion: (category, text, filters) =>
      [
        category && `الفئة: ${name(category)}`,
        text && `البحث: ${name(text)}`,
        filters && `عوامل التصفية: ${name(filters)}`,
      ]
        .filter(Boolean)
        .join('؛ ') || 'القائمة كلها',

    takeAlong: 'خذ القائمة معك',
    takePrint: 'طباعة',
    printMore: (print, takeAlong, most) =>
      `بعض البنود غير مطبوعة هنا. «${print}» ضمن «${takeAlong}» في الصفحة يطبع حتى ${number(most)}.`,
    takeCsv: 'جدول (CSV)',
    takeJson: 'بيانات (JSON)',
    takeFailed: 'تعذّر إنشاء الملف. أعد المحاولة.',
  };
};

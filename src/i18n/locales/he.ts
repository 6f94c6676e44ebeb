import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Hebrew. */
export const he: Locale = (tag = 'he') => {
  const { number, plural, count, name } = speakIn(tag);
  return {
    language: 'he',
    direction: 'rtl',
    title: 'עם מי אנחנו משתפים נתונים',
    loading: 'הרשימה נטענת…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: 'רשומה אחת', two: 'שתי רשומות', other: '# רשומות' }),
        count(providers, { one: 'ספק אחד', two: 'שני ספקים', other: '# ספקים' }),
      ].join(', '),
    updated: (date) => `עודכנה ב־${name(date)}`,
    version: (version) => `גרסה ${number(version)}`,
    contact: 'שאלת שאלה',
    aboutList: 'על הרשימה הזאת',
    more: 'קריאת ההמשך',
    less: 'הצגת פחות',
    leavesPage: 'יוצא מהדף הזה',

    search: 'חיפוש ספקים, מטרות או נתונים',
    searchPlaceholder: 'שם, מטרה או נתונים',
    searchUnavailable: 'לא ניתן לטעון את החיפוש.',
    clearSearch: 'ניקוי החיפוש',
    skipToResults: 'מעבר לתוצאות',
    retry: 'ניסיון נוסף',
    loadAgain: 'אם זה לא עוזר, טענו את הדף מחדש.',
    listUnavailable: 'לא ניתן לטעון את הרשימה.',

    tabs: 'קטגוריות',
    allCategories: 'הכול',

    filtersUnavailable: 'לא ניתן לטעון את המסננים.',
    facets: {
      subjects: 'נתונים של מי',
      data: 'נתונים שמשותפים',
      purposes: 'מטרה',
      groups: 'סוג השירות',
      safeguards: 'הגנה',
      integral: 'חלק מהשירות',
      locations: 'היכן',
      status: 'מתי',
      flows: 'לאיזה כיוון',
      vendors: 'ספק',
    },
    integral: (stated) => (stated ? 'חלק בלתי נפרד מהשירות' : 'לא חלק בלתי נפרד'),
    status: { current: 'בשימוש', planned: 'מתוכנן', former: 'לשעבר' },
    views: 'תצוגה',
    listView: 'רשימה',
    changesView: (added) => (added > 0 ? `מה השתנה (${number(added)})` : 'מה השתנה'),
    changesUnavailable: 'לא ניתן לטעון את השינויים.',
    matrixView: 'מי מקבל מה',
    matrixUnavailable: 'לא ניתן לטעון את התצוגה ”מי מקבל מה“.',
    clearAll: 'ניקוי הכול',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, {
              one: 'רשומה אחת מתאימה',
              two: 'שתי רשומות מתאימות',
              other: '# רשומות מתאימות',
            })
          : count(matched, { one: 'רשומה אחת', two: 'שתי רשומות', other: '# רשומות' }),
        unstated > 0 &&
          count(unstated, {
            one: 'רשומה נוספת אחת אינה מציינת',
            two: 'שתי רשומות נוספות אינן מציינות',
            other: '# רשומות נוספות אינן מציינות',
          }),
        excluded > 0 &&
          count(excluded, {
            one: 'רשומה אחת שוללת זאת',
            two: 'שתי רשומות שוללות זאת',
            other: '# רשומות שוללות זאת',
          }),
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: ברשימה הזאת, אבל לעניין אחר ממה ששאלתם`,
    quoted: (text) => `”${name(text)}“`,
    saidHeading: (words) => `מזכיר: ${words}`,
    countSaid: (n) =>
      count(n, {
        one: 'רשומה אחת מזכירה את המילים האלה',
        two: 'שתי רשומות מזכירות את המילים האלה',
        other: '# רשומות מזכירות את המילים האלה',
      }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: 'רשומה מתוכננת אחת אינה מוצגת.',
            two: 'שתי רשומות מתוכננות אינן מוצגות.',
            other: '# רשומות מתוכננות אינן מוצגות.',
          }),
        former > 0 &&
          count(former, {
            one: 'רשומה אחת של ספק לשעבר אינה מוצגת.',
            two: 'שתי רשומות של ספקים לשעבר אינן מוצגות.',
            other: '# רשומות של ספקים לשעבר אינן מוצגות.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['ספק', 'מה הוא עושה', 'אילו נתונים ולאיזה כיוון'],
    nobodyStates: {
      subjects: 'אף רשומה אינה מציינת של מי הנתונים.',
      data: 'אף רשומה אינה מציינת אילו נתונים.',
      flows: 'אף רשומה אינה מציינת לאיזה כיוון עוברים הנתונים.',
    },
    emptyRegistry: 'אין עדיין רשומות ברשימה הזאת.',
    nearOnly: (text) => `”${name(text)}“ לא נמצא ברשימה הזאת. זה קרוב לכך:`,
    unknownAsked: 'הקישור הזה מבקש משהו שאינו ברשימה.',
    searching: 'הרשימה עדיין נקראת: ייתכן שיש עוד.',
    showMore: (more, left) =>
      more < left ? `הצגת ${number(more)} נוספות מתוך ${number(left)}` : `הצגת נוספות (${number(more)})`,
    showEarlier: (more, left) =>
      more < left ? `הצגת ${number(more)} קודמות מתוך ${number(left)}` : `הצגת קודמות (${number(more)})`,

    flows: {
      sent: 'נשלחים אל הספק',
      collected: 'נאספים בידי הספק',
      received: 'מתקבלים מן הספק',
      unstated: 'הכיוון לא צוין',
    },
    inferred: 'לפי הבנתנו',
    explainWords: 'מה פירוש המילים האלה',
    forExample: 'לדוגמה:',
    inferredExplained: 'החברה לא אומרת זאת במפורש; כך הרשימה הזאת מבינה את הדף שלה.',
    rulesOut: 'לא כולל',
    whose: 'של מי',
    ofWhom: (people) => `של ${name(people)}`,
    ownWords: 'במילים של החברה',
    dataNotStated: 'אילו נתונים: לא צוין',
    purposeNotStated: 'המטרה לא תוארה',
    subjectsNotStated: 'לא צוין',
    nobody: 'לא של אדם כלשהו',
    purposes: 'מטרה',
    conditions: 'מתי',
    notes: 'הערה',
    safeguards: 'הגנה',
    asClaimed: 'לפי דברי החברה',
    locations: 'היכן',
    locationRoles: { processing: 'עיבוד', storage: 'אחסון', access: 'גישה' },
    regions: {
      '001': 'כל העולם',
      '002': 'אפריקה',
      '009': 'אוקיאניה',
      '019': 'אמריקה',
      '142': 'אסיה',
      '150': 'אירופה',
      '003': 'צפון אמריקה',
      '005': 'דרום אמריקה',
      '011': 'מערב אפריקה',
      '013': 'מרכז אמריקה',
      '014': 'מזרח אפריקה',
      '015': 'צפון אפריקה',
      '017': 'מרכז אפריקה',
      '018': 'דרום יבשת אפריקה',
      '021': 'אמריקה הצפונית',
      '029': 'האיים הקריביים',
      '030': 'מזרח אסיה',
      '034': 'דרום אסיה',
      '035': 'דרום־מזרח אסיה',
      '039': 'דרום אירופה',
      '053': 'אוסטרלאסיה',
      '054': 'מלנזיה',
      '057': 'אזור מיקרונזיה',
      '061': 'פולינזיה',
      '143': 'מרכז אסיה',
      '145': 'מערב אסיה',
      '151': 'מזרח אירופה',
      '154': 'צפון אירופה',
      '155': 'מערב אירופה',
      '202': 'אפריקה שמדרום לסהרה',
      '419': 'אמריקה הלטינית',
    },
    transfer: 'העברה',
    retention: 'תקופת השמירה',
    since: (date) => `מאז ${name(date)}`,
    until: (date) => `עד ${name(date)}`,
    announced: (date) => `הוכרז ב־${name(date)}`,
    isNew: 'חדש',
    alsoKnownAs: (names) => `גם: ${name(names)}`,
    // A name alone stands as it is: the list leaves it out where it is that of the vendor.
    company: (legalName, parent, place) =>
      parent || place
        ? [name(legalName), parent && `חלק מ־${name(parent)}`, place].filter(Boolean).join(', ')
        : legalName,
    links: {
      privacy: 'מדיניות פרטיות',
      dpa: 'הסכם עיבוד נתונים',
      terms: 'תנאים',
      subprocessors: 'מעבדי המשנה שלו',
      website: 'אתר',
      other: 'מידע נוסף',
    },
    checked: (date) => `נבדק ב־${name(date)}`,
    permalink: 'קישור',
    permalinkTo: (vendor) => `קישור אל ${name(vendor)}`,
    linkCopied: 'הקישור הועתק',
    linkNotCopied: (address) => `לא ניתן להעתיק: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `מסננים (${number(selected)})` : 'מסננים'),
    notStated: 'לא צוין',
    findInFacet: (facet) => `חיפוש בתוך ”${facet}“`,
    showMembers: (label) => `הצגת הסוגים של ”${name(label)}“`,
    valuesFound: (n) => count(n, { one: 'אפשרות אחת', two: 'שתי אפשרויות', other: '# אפשרויות' }),
    showValues: (n) =>
      count(n, { one: 'הצגת אפשרות אחת', two: 'הצגת שתי אפשרויות', other: 'הצגת # אפשרויות' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: 'הצגת רשומה אחת', two: 'הצגת שתי רשומות', other: 'הצגת # רשומות' }),
        unstated > 0 && `לא מציינות: ${number(unstated)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'מסננים פעילים',
    removeFilter: (label) => `הסרת המסנן: ${name(label)}`,
    askFilters: (words) => `סינון לפי ${name(words)}`,
    askFiltersExplained: 'אותה שאלה באמצעות מסננים, כדי לשנות אותה.',
    unstatedHeading: (asked, n) => `לא צוין: עשוי לכלול ${name(asked)} (${number(n)})`,
    unstatedExplained: 'הרשימה לא אומרת. ייתכן שזה מה שחיפשתם וייתכן שלא.',
    matchedHeading: (n) => `אומרות זאת (${number(n)})`,
    excludedHeading: (n) => `שוללות זאת (${number(n)})`,
    excludedExplained: 'הרשומות האלה מזכירות זאת רק כדי לשלול.',
    noMatchForText: (text) => `”${name(text)}“ לא נמצא ברשימה הזאת.`,
    nobodySays: 'אף רשומה אינה אומרת שכן.',
    nobodySaysInWords: 'אף רשומה אינה אומרת זאת במילים האלה.',
    noMatchForFilters: 'אין רשומות שמתאימות למסננים האלה.',
    noMatchInTab: (tab) => `אין התאמה תחת ”${name(tab)}“.`,
    widen: 'כדי לראות עוד:',
    searchEverything: (n) =>
      count(n, {
        one: 'הצגת תוצאה אחת בכל הקטגוריות',
        two: 'הצגת שתי תוצאות בכל הקטגוריות',
        other: 'הצגת # תוצאות בכל הקטגוריות',
      }),
    dropSearch: (text) => `הסרת החיפוש ”${name(text)}“`,
    dropFilters: 'הסרת כל המסננים',
    emptyTab: 'אין דבר בקטגוריה הזאת.',

    through: (words) => `התאמה דרך ”${name(words)}“`,
    narrower: (words, asked) => `דרך ”${name(words)}“, סוג של ”${name(asked)}“`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `נאמר כי ”${name(asked)}“ לא נשלח אל הספק; מה הוא מקבל בדרך אחרת לא נאמר`,
              collected: `נאמר כי הספק אינו אוסף ”${name(asked)}“; מה נשלח אליו לא נאמר`,
              received: `נאמר כי ”${name(asked)}“ לא מתקבל מן הספק; מה יש בידיו לא נאמר`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `”${name(words)}“ עשוי לכלול ${name(asked)}`,
    silent: (asked) => `לא נאמר אם זה כולל ${name(asked)}`,
    showAll: (n) => `הצגת הכול (${number(n)})`,
    showWhole: 'הצגת הטקסט המלא',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `נמצא לפי ”${name(found)}“`
          : `נמצא לפי ”${name(words)}“, מילה אחרת ל”${name(found)}“`,
      through: (words, found) => `נמצא לפי ”${name(words)}“, שכלול ב”${name(found)}“`,
      excluded: (words, found) =>
        words === found
          ? `נמצא לפי ”${name(found)}“, שהרשומה שוללת`
          : `נמצא לפי ”${name(words)}“, מילה אחרת ל”${name(found)}“, שהרשומה שוללת`,
    },
    printed: (text, filters) =>
      [
        'כל הקטגוריות.',
        text && `רק מה שנמצא בחיפוש ”${name(text)}“.`,
        filters && `רק מה שהמסננים האלה משאירים: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `הודפס מתוך ${name(address)}`,

    errors: {
      'no-source': 'הדף הזה לא אומר איזו רשימה להציג.',
      network: 'לא ניתן להגיע אל הרשימה. בדקו את החיבור ונסו שוב.',
      timeout: 'הרשימה מתעכבת יותר מדי. נסו שוב בעוד רגע.',
      http: 'הרשימה אינה בכתובת שלה כרגע. נסו שוב מאוחר יותר.',
      'too-large': 'הרשימה גדולה מכדי להציג אותה כאן.',
      syntax: 'הרשימה הגיעה פגומה ולא ניתן לקרוא אותה.',
      schema: 'הרשימה בצורה שהדף הזה לא יכול לקרוא.',
      integrity: 'ייתכן שזו אינה הרשימה שהדף מתכוון אליה, ולכן היא אינה מוצגת.',
    },
    signInNeeded: 'הרשימה אינה מוצגת לכולם. ייתכן שצריך להיכנס לחשבון.',
    errorKept: (date) => `למטה מוצגת הרשימה כפי שעודכנה ב־${name(date)}.`,
    entriesLeftOut: (n) =>
      count(n, {
        one: 'רשומה אחת מהרשימה אינה ניתנת לקריאה ואינה מוצגת.',
        two: 'שתי רשומות מהרשימה אינן ניתנות לקריאה ואינן מוצגות.',
        other: '# רשומות מהרשימה אינן ניתנות לקריאה ואינן מוצגות.',
      }),
    olderThanSeen: (version, seen) => `זו גרסה ${number(version)}. כבר ראיתם את גרסה ${number(seen)}.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} נמצא ברשימה הזאת.`,
        other: `${name(vendors)} נמצאים ברשימה הזאת.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `אף רשומה אינה מזכירה ”${name(words)}“. זה לא ”לא“: ייתכן שהרשימה משמיטה זאת.`
        : plural(entries, {
            one: `אף רשומה אינה מזכירה ”${name(words)}“. זה לא ”לא“: רשומה אחת ${isOfData ? 'כוללת את כל הנתונים האישיים או ' : ''}אינה מציינת.`,
            two: `אף רשומה אינה מזכירה ”${name(words)}“. זה לא ”לא“: שתי רשומות ${isOfData ? 'כוללות את כל הנתונים האישיים או ' : ''}אינן מציינות.`,
            other: `אף רשומה אינה מזכירה ”${name(words)}“. זה לא ”לא“: ${number(entries)} רשומות ${isOfData ? 'כוללות את כל הנתונים האישיים או ' : ''}אינן מציינות.`,
          }),
    notCalled: (words) => `אין ברשימה הזאת ספק בשם ”${name(words)}“.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: מה שרשום על כך ברשימה אינו עוסק ב${words}. זה לא ”לא“: ייתכן שהרשימה משמיטה זאת.`,
    leftAside: (kept, aside) => `אף רשומה אינה עוסקת ב${kept} יחד עם ${aside}. זו התשובה עבור ${kept} בלבד.`,
    leftOut: (words) => `לא הובן ולא נכלל בתשובה זו: ${words}.`,
    asksNothing: 'לא חופש דבר, וזו הרשימה המלאה. אפשר לשאול במילים שלכם מי מקבל מה, או לחפש שם.',
    readAs: (typed, meant) => `”${name(typed)}“ נקרא בתור ”${name(meant)}“.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `שפת החיפוש ברשימה הזאת: ${name(list)}.`
          : `שפת החיפוש ברשימה הזאת: ${name(list)}. נראה שהשאלה שלכם בשפה אחרת: ${name(asked)}.`,
        others && `יש תרגום לשפות: ${name(others)}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'מתוכנן',
    startsOn: (date) => `החל ב־${name(date)}:`,
    endsOn: (date) => `עד ${name(date)}:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'שינויים מוכרזים יום אחד מראש.',
        two: 'שינויים מוכרזים יומיים מראש.',
        other: 'שינויים מוכרזים # ימים מראש.',
      }),
    subscribe: 'קבלת הודעה על שינויים',
    changedSince: 'מה השתנה מאז',
    sinceTheBeginning: 'ההתחלה',
    sinceTheDay: 'או מאז היום',
    aDay: 'יום מסוים',
    feed: 'שינויים כערוץ עדכונים',
    calendar: 'שינויים ביומן שלכם',
    versionHeading: (version, date) => `גרסה ${number(version)}, ${name(date)}`,
    newSinceLook: 'חדש',
    changeKinds: { added: 'נוסף', removed: 'הוסר', changed: 'השתנה' },
    formerHeading: 'ספקים לשעבר',
    endedOn: (date) => `עד ${name(date)}`,
    noChanges: 'עדיין לא נרשמו שינויים ברשימה הזאת.',
    noChangesSince: 'מאז לא השתנה דבר באף גרסה.',
    olderChanges: (versions) =>
      count(versions, {
        one: 'הצגת גרסה ישנה אחת',
        two: 'הצגת שתי גרסאות ישנות',
        other: 'הצגת # גרסאות ישנות',
      }),

    listLanguages: 'שפת הרשימה',
    translatedFrom: (original) => `זהו תרגום לנוחות בלבד. הנוסח הקובע הוא המקור (${name(original)}).`,
    partlyTranslated: (original) => `חלקים מסוימים קיימים רק בשפת המקור (${name(original)}).`,
    translationUnavailable: (language) => `לא ניתן היה לטעון את הרשימה בשפה זו: ${name(language)}.`,

    axes: 'השוואת נתונים לפי',
    peopleAxis: 'אנשים',
    vendorsAxis: 'ספקים',
    caption: {
      people: 'אילו נתונים של אילו אנשים הספקים מקבלים: אנשים בעמודות, נתונים בשורות.',
      vendors: 'אילו נתונים כל ספק מקבל: נתונים בעמודות, ספקים בשורות.',
    },
    keys: 'מקשי החצים מעבירים מתשובה לתשובה. מקש Enter מציג את הרשומות שלה.',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `מתוך רשומה אחת: ${parts}.`,
        two: `מתוך שתי רשומות: ${parts}.`,
        other: `מתוך ${number(entries)} רשומות: ${parts}.`,
      }),
    getDataOf: (entries, people) =>
      plural(entries, {
        one: `רשומה אחת מקבלת נתונים של ”${name(people)}“`,
        two: `שתי רשומות מקבלות נתונים של ”${name(people)}“`,
        other: `${number(entries)} רשומות מקבלות נתונים של ”${name(people)}“`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        one: `רשומה אחת מקבלת ”${name(data)}“`,
        two: `שתי רשומות מקבלות ”${name(data)}“`,
        other: `${number(entries)} רשומות מקבלות ”${name(data)}“`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: 'רשומה אחת אינה מציינת של מי הנתונים',
          two: 'שתי רשומות אינן מציינות של מי הנתונים',
          other: '# רשומות אינן מציינות של מי הנתונים',
        }),
      vendors: (entries) =>
        count(entries, {
          one: 'רשומה אחת אינה מציינת אילו נתונים',
          two: 'שתי רשומות אינן מציינות אילו נתונים',
          other: '# רשומות אינן מציינות אילו נתונים',
        }),
    },
    choose: { people: 'נתונים של מי', vendors: 'אילו נתונים' },
    dataHeading: 'נתונים',
    vendorHeading: 'ספק',
    anyOf: 'כל אחד מאלה',
    answers: { matched: 'כן', unstated: 'לא צוין', excluded: 'שולל זאת', none: 'אין' },
    unstatedToo: (entries) => `לא צוין: ${number(entries)}`,
    excludedToo: (entries) => `שוללות זאת: ${number(entries)}`,
    counting: 'סופר…',
    moreVendors: (more, left) =>
      more < left
        ? `הצגת ${number(more)} ספקים נוספים מתוך ${number(left)}`
        : count(more, {
            one: 'הצגת ספק נוסף אחד',
            two: 'הצגת שני ספקים נוספים',
            other: 'הצגת # ספקים נוספים',
          }),
    nothingToCompare: 'הרשימה הזאת אינה מבחינה בין סוגי נתונים, ולכן אין מה להשוות.',

    recordFields: {
      list: 'תשובה',
      provider: 'ספק',
      aliases: 'ידוע גם בשם',
      company: 'חברה',
      category: 'קטגוריה',
      group: 'סוג השירות',
      status: 'מתי',
      purpose: 'מה הוא עושה',
      purposes: 'מטרה',
      data: 'נתונים',
      ownWords: 'נתונים במילים של החברה',
      whose: 'של מי',
      rulesOut: 'לא כולל',
      conditions: 'תנאים',
      notes: 'הערות',
      safeguards: 'הגנה, לפי דברי החברה',
      integral: 'חלק מהשירות',
      locations: 'היכן',
      transfer: 'העברה',
      retention: 'תקופת השמירה',
      announced: 'הוכרז',
      since: 'מאז',
      until: 'עד',
      links: 'קישורים',
      because: 'למה זה מופיע',
      id: 'רשומה',
      title: 'רשימה',
      version: 'גרסת הרשימה',
      updated: 'עדכון הרשימה',
      taken: 'נשמר ב־',
      address: 'כתובת',
      question: 'שאלה',
      hash: 'SHA-256 של הרשימה',
    },
    recordLists: { matched: 'כן', unstated: 'לא צוין', excluded: 'שולל זאת' },
    recordChanges: { version: 'גרסה', date: 'תאריך', kind: 'שינוי', summary: 'מה השתנה' },
    recordQuestion: (category, text, filters) =>
      [
        category && `קטגוריה: ${name(category)}`,
        text && `חיפוש: ${name(text)}`,
        filters && `מסננים: ${name(filters)}`,
      ]
        .filter(Boolean)
        .join('; ') || 'הרשימה כולה',

    takeAlong: 'לקחת את הרשימה',
    takePrint: 'הדפסה',
    printMore: (print, takeAlong, most) =>
      `חסרות כאן רשומות. ”${print}“ תחת ”${takeAlong}“ בדף מדפיס עד ${number(most)}.`,
    takeCsv: 'טבלה (CSV)',
    takeJson: 'נתונים (JSON)',
    takeFailed: 'לא ניתן ליצור את הקובץ. נסו שוב.',
  };
};

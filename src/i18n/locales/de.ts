import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** German. */
export const de: Locale = (tag = 'de') => {
  const { number, plural, count, name } = speakIn(tag);
  return {
    language: 'de',
    title: 'An wen wir Daten weitergeben',
    loading: 'Die Liste wird geladen …',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: '# Eintrag', other: '# Einträge' }),
        count(providers, { one: '# Anbieter', other: '# Anbieter' }),
      ].join(', '),
    updated: (date) => `Stand: ${date}`,
    version: (version) => `Version ${version}`,
    contact: 'Eine Frage stellen',
    aboutList: 'Über diese Liste',
    more: 'Weiterlesen',
    less: 'Weniger anzeigen',
    leavesPage: 'verlässt diese Seite',

    search: 'Anbieter, Zwecke oder Daten suchen',
    searchPlaceholder: 'Name, Zweck oder Daten',
    searchUnavailable: 'Die Suche konnte nicht geladen werden.',
    clearSearch: 'Suche löschen',
    skipToResults: 'Zu den Ergebnissen',
    retry: 'Noch einmal versuchen',
    loadAgain: 'Wenn das nicht hilft: bitte die Seite neu laden.',
    listUnavailable: 'Die Liste konnte nicht geladen werden.',

    tabs: 'Kategorien',
    allCategories: 'Alle',

    filtersUnavailable: 'Die Filter konnten nicht geladen werden.',
    facets: {
      subjects: 'Wessen Daten',
      data: 'Weitergegebene Daten',
      purposes: 'Zweck',
      groups: 'Art des Dienstes',
      safeguards: 'Schutz',
      integral: 'Teil des Dienstes',
      locations: 'Wo',
      status: 'Wann',
      flows: 'In welche Richtung',
      vendors: 'Anbieter',
    },
    integral: (stated) => (stated ? 'Fester Bestandteil des Dienstes' : 'Kein fester Bestandteil'),
    status: { current: 'Im Einsatz', planned: 'Geplant', former: 'Ehemalig' },
    views: 'Ansicht',
    listView: 'Liste',
    changesView: (added) =>
      added > 0 ? `Was sich geändert hat (${number(added)})` : 'Was sich geändert hat',
    changesUnavailable: 'Die Änderungen konnten nicht geladen werden.',
    matrixView: 'Wer bekommt was',
    matrixUnavailable: '„Wer bekommt was“ konnte nicht geladen werden.',
    clearAll: 'Alles zurücksetzen',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, { one: '# Eintrag passt', other: '# Einträge passen' })
          : count(matched, { one: '# Eintrag', other: '# Einträge' }),
        unstated > 0 &&
          count(unstated, { one: '# weiterer macht keine Angabe', other: '# weitere machen keine Angabe' }),
        excluded > 0 && count(excluded, { one: '# schließt es aus', other: '# schließen es aus' }),
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: auf dieser Liste, aber für anderes als das Gesuchte`,
    quoted: (text) => `„${name(text)}“`,
    saidHeading: (words) => `Erwähnt: ${words}`,
    countSaid: (n) => count(n, { one: '# erwähnt diese Wörter', other: '# erwähnen diese Wörter' }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: '# geplanter Eintrag wird nicht gezeigt.',
            other: '# geplante Einträge werden nicht gezeigt.',
          }),
        former > 0 &&
          count(former, {
            one: '# ehemaliger Eintrag wird nicht gezeigt.',
            other: '# ehemalige Einträge werden nicht gezeigt.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Anbieter', 'Was er tut', 'Welche Daten, in welche Richtung'],
    nobodyStates: {
      subjects: 'Kein Eintrag nennt, wessen Daten es sind.',
      data: 'Kein Eintrag nennt, welche Daten es sind.',
      flows: 'Kein Eintrag nennt, in welche Richtung die Daten gehen.',
    },
    emptyRegistry: 'Diese Liste hat noch keine Einträge.',
    nearOnly: (text) => `„${name(text)}“ steht nicht auf dieser Liste. Das hier kommt ihm nahe:`,
    unknownAsked: 'Dieser Link fragt nach etwas, das es auf dieser Liste nicht gibt.',
    searching: 'Die Liste wird noch gelesen: Es kann mehr geben.',
    showMore: (more, left) =>
      more < left
        ? `${number(more)} weitere von ${number(left)} anzeigen`
        : `${number(more)} weitere anzeigen`,
    showEarlier: (more, left) =>
      more < left
        ? `${number(more)} frühere von ${number(left)} anzeigen`
        : count(more, { one: '# früheren anzeigen', other: '# frühere anzeigen' }),

    flows: {
      sent: 'An den Anbieter gesendet',
      collected: 'Vom Anbieter erhoben',
      received: 'Vom Anbieter erhalten',
      unstated: 'Richtung nicht angegeben',
    },
    inferred: 'unsere Lesart',
    explainWords: 'Was diese Wörter bedeuten',
    forExample: 'Zum Beispiel:',
    inferredExplained:
      'Das Unternehmen sagt das nicht ausdrücklich; so liest diese Liste die Seite des Unternehmens.',
    rulesOut: 'Nicht',
    whose: 'Wessen',
    ofWhom: (people) => `betrifft: ${name(people)}`,
    ownWords: 'In den Worten des Unternehmens',
    dataNotStated: 'Welche Daten: keine Angabe',
    purposeNotStated: 'Zweck nicht beschrieben',
    subjectsNotStated: 'Keine Angabe',
    nobody: 'Keine Person',
    purposes: 'Zweck',
    conditions: 'Wann',
    notes: 'Hinweis',
    safeguards: 'Schutz',
    asClaimed: 'nach Angaben des Unternehmens',
    locations: 'Wo',
    locationRoles: { processing: 'Verarbeitung', storage: 'Speicherung', access: 'Zugriff' },
    regions: {
      '001': 'Weltweit',
      '002': 'Afrika',
      '009': 'Ozeanien',
      '019': 'Amerika',
      '142': 'Asien',
      '150': 'Europa',
      '003': 'Nordamerika',
      '005': 'Südamerika',
      '011': 'Westafrika',
      '013': 'Mittelamerika',
      '014': 'Ostafrika',
      '015': 'Nordafrika',
      '017': 'Zentralafrika',
      '018': 'Südliches Afrika',
      '021': 'Nördliches Amerika',
      '029': 'Karibik',
      '030': 'Ostasien',
      '034': 'Südasien',
      '035': 'Südostasien',
      '039': 'Südeuropa',
      '053': 'Australasien',
      '054': 'Melanesien',
      '057': 'Mikronesisches Inselgebiet',
      '061': 'Polynesien',
      '143': 'Zentralasien',
      '145': 'Westasien',
      '151': 'Osteuropa',
      '154': 'Nordeuropa',
      '155': 'Westeuropa',
      '202': 'Subsahara-Afrika',
      '419': 'Lateinamerika',
    },
    transfer: 'Übermittlung',
    retention: 'Speicherdauer',
    since: (date) => `Seit ${date}`,
    until: (date) => `Bis ${date}`,
    announced: (date) => `Angekündigt: ${date}`,
    isNew: 'Neu',
    alsoKnownAs: (names) => `Auch: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `Teil von ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Datenschutzerklärung',
      dpa: 'Vertrag zur Auftragsverarbeitung',
      terms: 'Nutzungsbedingungen',
      subprocessors: 'Eigene Unterauftragsverarbeiter',
      website: 'Website',
      other: 'Mehr dazu',
    },
    checked: (date) => `geprüft: ${date}`,
    permalink: 'Link',
    permalinkTo: (vendor) => `Link zu ${name(vendor)}`,
    linkCopied: 'Link kopiert',
    linkNotCopied: (address) => `Konnte nicht kopiert werden: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Filter (${number(selected)})` : 'Filter'),
    notStated: 'Keine Angabe',
    findInFacet: (facet) => `In „${facet}“ suchen`,
    showMembers: (label) => `Arten von „${name(label)}“ anzeigen`,
    valuesFound: (n) => count(n, { one: '# Möglichkeit', other: '# Möglichkeiten' }),
    showValues: (n) => count(n, { one: '# Möglichkeit anzeigen', other: '# Möglichkeiten anzeigen' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: '# Eintrag anzeigen', other: '# Einträge anzeigen' }),
        unstated > 0 && count(unstated, { one: '# ohne Angabe', other: '# ohne Angabe' }),
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Aktive Filter',
    removeFilter: (label) => `Filter entfernen: ${name(label)}`,
    askFilters: (words) => `Filtern nach ${name(words)}`,
    askFiltersExplained: 'Dieselbe Frage als Filter, um sie zu ändern.',
    unstatedHeading: (asked, n) => `Keine Angabe, kann einschließen: ${name(asked)} (${number(n)})`,
    unstatedExplained: 'Die Liste sagt es nicht. Es kann das Gesuchte sein oder auch nicht.',
    matchedHeading: (n) => `Sagt, dass es so ist (${number(n)})`,
    excludedHeading: (n) => `Schließt es aus (${number(n)})`,
    excludedExplained: 'Diese Einträge nennen es nur, um es auszuschließen.',
    noMatchForText: (text) => `„${name(text)}“ steht nicht auf dieser Liste.`,
    nobodySays: 'Kein Eintrag sagt, dass es so ist.',
    nobodySaysInWords: 'Kein Eintrag sagt es mit diesen Worten.',
    noMatchForFilters: 'Kein Eintrag passt zu diesen Filtern.',
    noMatchInTab: (tab) => `Unter „${name(tab)}“ passt nichts.`,
    widen: 'Um mehr zu sehen:',
    searchEverything: (n) =>
      count(n, {
        one: '# Treffer in allen Kategorien anzeigen',
        other: '# Treffer in allen Kategorien anzeigen',
      }),
    dropSearch: (text) => `Suche nach „${name(text)}“ entfernen`,
    dropFilters: 'Alle Filter entfernen',
    emptyTab: 'In dieser Kategorie gibt es nichts.',

    through: (words) => `Passt über „${name(words)}“`,
    narrower: (words, asked) => `Über „${name(words)}“, eine Art von „${name(asked)}“`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Sagt, dass „${name(asked)}“ nicht an den Anbieter gesendet wird; was er sonst bekommt, steht nicht da`,
              collected: `Sagt, dass der Anbieter „${name(asked)}“ nicht erhebt; was ihm gesendet wird, steht nicht da`,
              received: `Sagt, dass „${name(asked)}“ nicht vom Anbieter zurückkommt; was er hat, steht nicht da`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `„${name(words)}“ kann „${name(asked)}“ einschließen`,
    silent: (asked) => `Sagt nicht, ob „${name(asked)}“ eingeschlossen ist`,
    showAll: (n) => `Alle ${number(n)} anzeigen`,
    showWhole: 'Den ganzen Text anzeigen',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `Gefunden über „${name(found)}“`
          : `Gefunden über „${name(words)}“, ein anderes Wort für „${name(found)}“`,
      through: (words, found) => `Gefunden über „${name(words)}“, enthalten in „${name(found)}“`,
      excluded: (words, found) =>
        words === found
          ? `Gefunden über „${name(found)}“, das ausgeschlossen wird`
          : `Gefunden über „${name(words)}“, ein anderes Wort für „${name(found)}“, das ausgeschlossen wird`,
    },
    printed: (text, filters) =>
      [
        'Alle Kategorien.',
        text && `Nur was die Suche nach „${name(text)}“ findet.`,
        filters && `Nur was diese Filter übrig lassen: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `Gedruckt von ${name(address)}`,

    errors: {
      'no-source': 'Diese Seite sagt nicht, welche Liste sie zeigen soll.',
      network: 'Die Liste ist nicht erreichbar. Bitte die Verbindung prüfen und es noch einmal versuchen.',
      timeout: 'Die Liste braucht zu lange. Bitte gleich noch einmal versuchen.',
      http: 'Die Liste ist im Moment nicht unter ihrer Adresse. Bitte später noch einmal versuchen.',
      'too-large': 'Die Liste ist zu groß, um hier gezeigt zu werden.',
      syntax: 'Die Liste ist beschädigt angekommen und kann nicht gelesen werden.',
      schema: 'Die Liste hat eine Form, die diese Seite nicht lesen kann.',
      integrity: 'Das ist vielleicht nicht die Liste, die diese Seite meint; darum wird sie nicht gezeigt.',
    },
    signInNeeded: 'Die Liste wird nicht allen gezeigt. Vielleicht ist eine Anmeldung nötig.',
    errorKept: (date) => `Darunter steht die Liste mit dem Stand vom ${date}.`,
    entriesLeftOut: (n) =>
      count(n, {
        one: '# Eintrag dieser Liste kann nicht gelesen werden und fehlt hier.',
        other: '# Einträge dieser Liste können nicht gelesen werden und fehlen hier.',
      }),
    olderThanSeen: (version, seen) =>
      `Das ist Version ${version}. Zuvor war hier schon Version ${seen} zu sehen.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} steht auf dieser Liste.`,
        other: `${name(vendors)} stehen auf dieser Liste.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Kein Eintrag nennt „${name(words)}“. Das ist kein Nein: Die Liste kann es auslassen.`
        : plural(entries, {
            one: `Kein Eintrag nennt „${name(words)}“. Das ist kein Nein: ${number(entries)} Eintrag ${isOfData ? 'umfasst alle personenbezogenen Daten oder ' : ''}macht keine Angabe.`,
            other: `Kein Eintrag nennt „${name(words)}“. Das ist kein Nein: ${number(entries)} Einträge ${isOfData ? 'umfassen alle personenbezogenen Daten oder ' : ''}machen keine Angabe.`,
          }),
    notCalled: (words) => `Kein Anbieter auf dieser Liste heißt „${name(words)}“.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}: Was dazu auf der Liste steht, handelt nicht von ${words}. Das ist kein Nein: Die Liste kann es auslassen.`,
    leftAside: (kept, aside) =>
      `Kein Eintrag handelt von ${kept} zusammen mit ${aside}. Das ist die Antwort für ${kept} allein.`,
    leftOut: (words) => `Nicht verstanden und in dieser Antwort ausgelassen: ${words}.`,
    asksNothing:
      'Gesucht wurde nichts: Das ist die ganze Liste. Fragen lässt sich in eigenen Worten, wer was bekommt, oder nach einem Namen.',
    readAs: (typed, meant) => `„${name(typed)}“ wird als „${name(meant)}“ gelesen.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `Gesucht wird in der Sprache dieser Liste: ${list}.`
          : `Gesucht wird in der Sprache dieser Liste: ${list}. Die Sprache der Frage scheint eine andere zu sein: ${asked}.`,
        others && `Übersetzt gibt es die Liste in: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Geplant',
    startsOn: (date) => `Ab ${date}:`,
    endsOn: (date) => `Bis ${date}:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'Änderungen werden # Tag vorher angekündigt.',
        other: 'Änderungen werden # Tage vorher angekündigt.',
      }),
    subscribe: 'Bei Änderungen Bescheid bekommen',
    changedSince: 'Was sich geändert hat seit',
    sinceTheBeginning: 'dem Anfang',
    sinceTheDay: 'oder seit dem Tag',
    aDay: 'einem Tag',
    feed: 'Änderungen als Feed',
    calendar: 'Änderungen im eigenen Kalender',
    versionHeading: (version, date) => `Version ${version}, ${date}`,
    newSinceLook: 'Neu',
    changeKinds: { added: 'Hinzugefügt', removed: 'Entfernt', changed: 'Geändert' },
    formerHeading: 'Ehemalige Anbieter',
    endedOn: (date) => `bis ${date}`,
    noChanges: 'In dieser Liste sind noch keine Änderungen festgehalten.',
    noChangesSince: 'Seitdem hat keine Version etwas geändert.',
    olderChanges: (versions) =>
      count(versions, { one: '# ältere Version anzeigen', other: '# ältere Versionen anzeigen' }),

    listLanguages: 'Sprache der Liste',
    translatedFrom: (original) =>
      `Eine Übersetzung, die helfen soll. Es gilt das Original (${name(original)}).`,
    partlyTranslated: (original) => `Einiges steht nur im Original da (${name(original)}).`,
    translationUnavailable: (language) =>
      `Die Liste konnte in dieser Sprache nicht geladen werden: ${name(language)}.`,

    axes: 'Daten vergleichen mit',
    peopleAxis: 'Personen',
    vendorsAxis: 'Anbieter',
    caption: {
      people:
        'Welche Daten welcher Personen die Anbieter bekommen: Personen nebeneinander, Daten untereinander.',
      vendors: 'Welche Daten jeder Anbieter bekommt: Daten nebeneinander, Anbieter untereinander.',
    },
    keys: 'Pfeiltasten führen von Antwort zu Antwort. Die Eingabetaste zeigt die Einträge dazu.',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `Von ${number(entries)} Eintrag: ${parts}.`,
        other: `Von ${number(entries)} Einträgen: ${parts}.`,
      }),
    getDataOf: (entries, people) =>
      plural(entries, {
        one: `${number(entries)} bekommt Daten zu „${name(people)}“`,
        other: `${number(entries)} bekommen Daten zu „${name(people)}“`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        one: `${number(entries)} bekommt „${name(data)}“`,
        other: `${number(entries)} bekommen „${name(data)}“`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: '# sagt nicht, wessen Daten es bekommt',
          other: '# sagen nicht, wessen Daten sie bekommen',
        }),
      vendors: (entries) =>
        count(entries, {
          one: '# sagt nicht, welche Daten es bekommt',
          other: '# sagen nicht, welche Daten sie bekommen',
        }),
    },
    choose: { people: 'Wessen Daten', vendors: 'Welche Daten' },
    dataHeading: 'Daten',
    vendorHeading: 'Anbieter',
    anyOf: 'Irgendwelche davon',
    answers: { matched: 'Ja', unstated: 'Keine Angabe', excluded: 'Schließt es aus', none: 'Keine' },
    unstatedToo: (entries) => count(entries, { one: '# ohne Angabe', other: '# ohne Angabe' }),
    excludedToo: (entries) => count(entries, { one: '# schließt es aus', other: '# schließen es aus' }),
    counting: 'Es wird gezählt …',
    moreVendors: (more, left) =>
      more < left
        ? `${number(more)} weitere von ${number(left)} Anbietern anzeigen`
        : count(more, { one: '# weiteren Anbieter anzeigen', other: '# weitere Anbieter anzeigen' }),
    nothingToCompare: 'Diese Liste unterscheidet keine Arten von Daten, daher gibt es nichts zu vergleichen.',

    recordFields: {
      list: 'Antwort',
      provider: 'Anbieter',
      aliases: 'Auch bekannt als',
      company: 'Unternehmen',
      category: 'Kategorie',
      group: 'Art des Dienstes',
      status: 'Wann',
      purpose: 'Was er tut',
      purposes: 'Zweck',
      data: 'Daten',
      ownWords: 'Daten in den Worten des Unternehmens',
      whose: 'Wessen',
      rulesOut: 'Nicht',
      conditions: 'Bedingungen',
      notes: 'Hinweise',
      safeguards: 'Schutz nach Angaben des Unternehmens',
      integral: 'Teil des Dienstes',
      locations: 'Wo',
      transfer: 'Übermittlung',
      retention: 'Speicherdauer',
      announced: 'Angekündigt',
      since: 'Seit',
      until: 'Bis',
      links: 'Links',
      because: 'Warum er hier steht',
      id: 'Eintrag',
      title: 'Liste',
      version: 'Version der Liste',
      updated: 'Stand der Liste',
      taken: 'Mitgenommen am',
      address: 'Adresse',
      question: 'Frage',
      hash: 'SHA-256 der Liste',
    },
    recordLists: { matched: 'Ja', unstated: 'Keine Angabe', excluded: 'Schließt es aus' },
    recordChanges: { version: 'Version', date: 'Datum', kind: 'Änderung', summary: 'Was sich geändert hat' },
    recordQuestion: (category, text, filters) =>
      [category && `Kategorie: ${category}`, text && `Suche: ${text}`, filters && `Filter: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'Die ganze Liste',

    takeAlong: 'Mitnehmen',
    takePrint: 'Drucken',
    printMore: (print, takeAlong, most) =>
      `Hier fehlen Einträge. „${print}“ unter „${takeAlong}“ auf der Seite druckt bis zu ${number(most)}.`,
    takeCsv: 'Tabelle (CSV)',
    takeJson: 'Daten (JSON)',
    takeFailed: 'Die Datei konnte nicht erstellt werden. Bitte noch einmal versuchen.',
  };
};

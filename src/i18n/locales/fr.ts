import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** French. */
export const fr: Locale = (tag = 'fr') => {
  const { number, plural, count, name } = speakIn(tag);
  const quoted = (text: string): string => `«\u00a0${name(text)}\u00a0»`;
  return {
    language: 'fr',
    title: 'Avec qui nous partageons des données',
    loading: 'Chargement de la liste…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: '# entrée', other: '# entrées' }),
        count(providers, { one: '# prestataire', other: '# prestataires' }),
      ].join(', '),
    updated: (date) => `mise à jour le ${date}`,
    version: (version) => `version ${version}`,
    contact: 'Poser une question',
    aboutList: 'À propos de cette liste',
    more: 'Lire la suite',
    less: 'Réduire',
    leavesPage: 'quitte cette page',

    search: 'Rechercher un prestataire, une finalité ou des données',
    searchPlaceholder: 'Nom, finalité ou données',
    searchUnavailable: 'La recherche n’a pas pu être chargée.',
    clearSearch: 'Effacer la recherche',
    skipToResults: 'Aller aux résultats',
    retry: 'Réessayer',
    loadAgain: 'Si cela ne suffit pas, rechargez la page.',
    listUnavailable: 'La liste n’a pas pu être chargée.',

    tabs: 'Catégories',
    allCategories: 'Toutes',

    filtersUnavailable: 'Les filtres n’ont pas pu être chargés.',
    facets: {
      subjects: 'Personnes concernées',
      data: 'Données partagées',
      purposes: 'Finalité',
      groups: 'Type de service',
      safeguards: 'Protection',
      integral: 'Partie du service',
      locations: 'Où',
      status: 'Quand',
      flows: 'Dans quel sens',
      vendors: 'Prestataire',
    },
    integral: (stated) => (stated ? 'Fait partie intégrante du service' : 'N’en fait pas partie intégrante'),
    status: { current: 'En service', planned: 'Prévu', former: 'Ancien' },
    views: 'Vue',
    listView: 'Liste',
    changesView: (added) => (added > 0 ? `Ce qui a changé (${number(added)})` : 'Ce qui a changé'),
    changesUnavailable: 'Les changements n’ont pas pu être chargés.',
    matrixView: 'Qui reçoit quoi',
    matrixUnavailable: 'La vue «\u00a0Qui reçoit quoi\u00a0» n’a pas pu être chargée.',
    clearAll: 'Tout effacer',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, { one: '# entrée correspond', other: '# entrées correspondent' })
          : count(matched, { one: '# entrée', other: '# entrées' }),
        unstated > 0 &&
          count(unstated, { one: '# autre ne le précise pas', other: '# autres ne le précisent pas' }),
        excluded > 0 && count(excluded, { one: '# dit que non', other: '# disent que non' }),
      ]
        .filter(Boolean)
        .join('\u00a0; '),
    mentionedHeading: (vendors) =>
      `${name(vendors)}\u00a0: sur cette liste, mais pour autre chose que ce que vous cherchez`,
    quoted,
    saidHeading: (words) => `Mentionne\u00a0: ${words}`,
    countSaid: (n) => count(n, { one: '# mentionne ces mots', other: '# mentionnent ces mots' }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: '# entrée prévue n’est pas affichée.',
            other: '# entrées prévues ne sont pas affichées.',
          }),
        former > 0 &&
          count(former, {
            one: '# ancienne entrée n’est pas affichée.',
            other: '# anciennes entrées ne sont pas affichées.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Prestataire', 'Ce qu’il fait', 'Quelles données, dans quel sens'],
    nobodyStates: {
      subjects: 'Aucune entrée ne précise de qui viennent les données.',
      data: 'Aucune entrée ne précise quelles données.',
      flows: 'Aucune entrée ne précise dans quel sens vont les données.',
    },
    emptyRegistry: 'Cette liste n’a pas encore d’entrée.',
    nearOnly: (text) => `${quoted(text)} n’est pas sur cette liste. Ceci s’en approche\u00a0:`,
    unknownAsked: 'Ce lien demande quelque chose qui n’est pas sur cette liste.',
    searching: 'La liste est encore en cours de lecture\u00a0: il peut y en avoir d’autres.',
    showMore: (more, left) =>
      more < left
        ? `En afficher ${number(more)} de plus sur ${number(left)}`
        : `En afficher ${number(more)} de plus`,
    showEarlier: (more, left) =>
      more < left
        ? `Afficher les ${number(more)} précédentes sur ${number(left)}`
        : count(more, { one: 'Afficher la précédente', other: 'Afficher les # précédentes' }),

    flows: {
      sent: 'Envoyé au prestataire',
      collected: 'Collecté par le prestataire',
      received: 'Reçu du prestataire',
      unstated: 'Sens non précisé',
    },
    inferred: 'notre lecture',
    explainWords: 'Ce que ces mots veulent dire',
    forExample: 'Par exemple :',
    inferredExplained:
      'L’entreprise ne le dit pas en ces termes\u00a0; c’est ainsi que cette liste lit sa page.',
    rulesOut: 'Pas',
    whose: 'De qui',
    ofWhom: (people) => `personnes concernées\u00a0: ${name(people)}`,
    ownWords: 'Selon les mots de l’entreprise',
    dataNotStated: 'Quelles données\u00a0: non précisé',
    purposeNotStated: 'Finalité non décrite',
    subjectsNotStated: 'Non précisé',
    nobody: 'Aucune personne en particulier',
    purposes: 'Finalité',
    conditions: 'Quand',
    notes: 'Remarque',
    safeguards: 'Protection',
    asClaimed: 'selon l’entreprise',
    locations: 'Où',
    locationRoles: { processing: 'traitement', storage: 'hébergement', access: 'accès' },
    regions: {
      '001': 'Monde entier',
      '002': 'Afrique',
      '009': 'Océanie',
      '019': 'Amérique',
      '142': 'Asie',
      '150': 'Europe',
      '003': 'Amérique du Nord',
      '005': 'Amérique du Sud',
      '011': 'Afrique occidentale',
      '013': 'Amérique centrale',
      '014': 'Afrique orientale',
      '015': 'Afrique septentrionale',
      '017': 'Afrique centrale',
      '018': 'Afrique australe',
      '021': 'Amérique septentrionale',
      '029': 'Caraïbes',
      '030': 'Asie de l’Est',
      '034': 'Asie du Sud',
      '035': 'Asie du Sud-Est',
      '039': 'Europe du Sud',
      '053': 'Australasie',
      '054': 'Mélanésie',
      '057': 'Région micronésienne',
      '061': 'Polynésie',
      '143': 'Asie centrale',
      '145': 'Asie de l’Ouest',
      '151': 'Europe de l’Est',
      '154': 'Europe du Nord',
      '155': 'Europe de l’Ouest',
      '202': 'Afrique subsaharienne',
      '419': 'Amérique latine',
    },
    transfer: 'Transfert',
    retention: 'Durée de conservation',
    since: (date) => `Depuis le ${date}`,
    until: (date) => `Jusqu’au ${date}`,
    announced: (date) => `Annoncé le ${date}`,
    isNew: 'Nouveau',
    alsoKnownAs: (names) => `Aussi\u00a0: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `groupe ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Politique de confidentialité',
      dpa: 'Accord de sous-traitance des données',
      terms: 'Conditions',
      subprocessors: 'Ses propres sous-traitants',
      website: 'Site web',
      other: 'Plus d’informations',
    },
    checked: (date) => `vérifié le ${date}`,
    permalink: 'Lien',
    permalinkTo: (vendor) => `Lien vers ${name(vendor)}`,
    linkCopied: 'Lien copié',
    linkNotCopied: (address) => `La copie a échoué\u00a0: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Filtres (${number(selected)})` : 'Filtres'),
    notStated: 'Non précisé',
    findInFacet: (facet) => `Rechercher dans ${quoted(facet)}`,
    showMembers: (label) => `Afficher les types de ${quoted(label)}`,
    valuesFound: (n) => `${number(n)} choix`,
    showValues: (n) => count(n, { one: 'Afficher # choix', other: 'Afficher # choix' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: 'Afficher # entrée', other: 'Afficher # entrées' }),
        unstated > 0 && count(unstated, { one: '# ne le précise pas', other: '# ne le précisent pas' }),
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Filtres actifs',
    removeFilter: (label) => `Retirer le filtre\u00a0: ${name(label)}`,
    askFilters: (words) => `Filtrer par ${name(words)}`,
    askFiltersExplained: 'La même question sous forme de filtres, pour la modifier.',
    unstatedHeading: (asked, n) => `Non précisé\u00a0: peut comprendre ${name(asked)} (${number(n)})`,
    unstatedExplained: 'La liste ne le dit pas. Il peut s’agir de ce que vous cherchez, ou non.',
    matchedHeading: (n) => `Dit que oui (${number(n)})`,
    excludedHeading: (n) => `Dit que non (${number(n)})`,
    excludedExplained: 'Ces entrées ne le mentionnent que pour l’exclure.',
    noMatchForText: (text) => `${quoted(text)} n’est pas sur cette liste.`,
    nobodySays: 'Aucune entrée ne dit que oui.',
    nobodySaysInWords: 'Aucune entrée ne le dit en ces termes.',
    noMatchForFilters: 'Aucune entrée ne correspond à ces filtres.',
    noMatchInTab: (tab) => `Rien ne correspond sous ${quoted(tab)}.`,
    widen: 'Pour en voir plus\u00a0:',
    searchEverything: (n) =>
      count(n, {
        one: 'Afficher # résultat dans toutes les catégories',
        other: 'Afficher # résultats dans toutes les catégories',
      }),
    dropSearch: (text) => `Retirer la recherche ${quoted(text)}`,
    dropFilters: 'Retirer tous les filtres',
    emptyTab: 'Il n’y a rien dans cette catégorie.',

    through: (words) => `Correspond par ${quoted(words)}`,
    narrower: (words, asked) => `Par ${quoted(words)}, une sorte de ${quoted(asked)}`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Dit ne pas lui envoyer ${quoted(asked)}\u00a0; ce qu’il obtient autrement n’est pas dit`,
              collected: `Dit que le prestataire ne collecte pas ${quoted(asked)}\u00a0; ce qui lui est envoyé n’est pas dit`,
              received: `Dit ne pas recevoir ${quoted(asked)} du prestataire\u00a0; ce qu’il détient n’est pas dit`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `${quoted(words)} peut comprendre ${name(asked)}`,
    silent: (asked) => `Ne dit pas si cela comprend ${name(asked)}`,
    showAll: (n) => `Afficher tout (${number(n)})`,
    showWhole: 'Afficher le texte entier',
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `Trouvé par ${quoted(found)}`
          : `Trouvé par ${quoted(words)}, autre mot pour ${quoted(found)}`,
      through: (words, found) => `Trouvé par ${quoted(words)}, compris dans ${quoted(found)}`,
      excluded: (words, found) =>
        words === found
          ? `Trouvé par ${quoted(found)}, que l’entrée exclut`
          : `Trouvé par ${quoted(words)}, autre mot pour ${quoted(found)}, que l’entrée exclut`,
    },
    printed: (text, filters) =>
      [
        'Toutes les catégories.',
        text && `Seulement ce que trouve la recherche ${quoted(text)}.`,
        filters && `Seulement ce que laissent ces filtres\u00a0: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `Imprimé depuis ${name(address)}`,

    errors: {
      'no-source': 'Cette page ne dit pas quelle liste afficher.',
      network: 'La liste n’a pas pu être atteinte. Vérifiez la connexion et réessayez.',
      timeout: 'La liste met trop de temps à arriver. Réessayez dans un instant.',
      http: 'La liste n’est pas à son adresse pour le moment. Réessayez plus tard.',
      'too-large': 'La liste est trop grande pour être affichée ici.',
      syntax: 'La liste est arrivée endommagée et ne peut pas être lue.',
      schema: 'La liste a une forme que cette page ne peut pas lire.',
      integrity: 'Ce n’est peut-être pas la liste que cette page désigne : elle n’est donc pas affichée.',
    },
    signInNeeded: 'La liste n’est pas montrée à tout le monde. Il faut peut-être vous connecter.',
    errorKept: (date) => `Ce que vous voyez ci-dessous est la liste mise à jour le ${date}.`,
    entriesLeftOut: (n) =>
      count(n, {
        one: '# entrée de cette liste ne peut pas être lue et n’est pas affichée.',
        other: '# entrées de cette liste ne peuvent pas être lues et ne sont pas affichées.',
      }),
    olderThanSeen: (version, seen) => `Ceci est la version ${version}. Vous avez déjà vu la version ${seen}.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} est sur cette liste.`,
        other: `${name(vendors)} sont sur cette liste.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Aucune entrée ne mentionne ${quoted(words)}. Ce n’est pas un non\u00a0: la liste peut l’omettre.`
        : plural(entries, {
            one: `Aucune entrée ne mentionne ${quoted(words)}. Ce n’est pas un non\u00a0: ${number(entries)} entrée ${isOfData ? 'couvre toutes les données personnelles ou ' : ''}ne le précise pas.`,
            other: `Aucune entrée ne mentionne ${quoted(words)}. Ce n’est pas un non\u00a0: ${number(entries)} entrées ${isOfData ? 'couvrent toutes les données personnelles ou ' : ''}ne le précisent pas.`,
          }),
    notCalled: (words) => `Aucun prestataire de cette liste ne s’appelle ${quoted(words)}.`,
    notAbout: (vendors, words) =>
      `${name(vendors)}\u00a0: ce qui figure sur la liste ne porte pas sur ${words}. Ce n’est pas un non\u00a0: la liste peut l’omettre.`,
    leftAside: (kept, aside) =>
      `Aucune entrée ne porte à la fois sur ${kept} et sur ${aside}. Voici la réponse pour ${kept} seulement.`,
    leftOut: (words) => `Non compris, et laissé de côté dans cette réponse : ${words}.`,
    asksNothing:
      'Rien n’a été cherché : voici la liste entière. Vous pouvez demander avec vos mots qui reçoit quoi, ou chercher un nom.',
    readAs: (typed, meant) => `${quoted(typed)} est lu comme ${quoted(meant)}.`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `Langue de recherche de cette liste\u00a0: ${list}.`
          : `Langue de recherche de cette liste\u00a0: ${list}. Votre question semble être dans une autre langue\u00a0: ${asked}.`,
        others && `Traductions disponibles\u00a0: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Prévu',
    startsOn: (date) => `À partir du ${date}\u00a0:`,
    endsOn: (date) => `Jusqu’au ${date}\u00a0:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'Les changements sont annoncés # jour à l’avance.',
        other: 'Les changements sont annoncés # jours à l’avance.',
      }),
    subscribe: 'Être averti des changements',
    changedSince: 'Ce qui a changé depuis',
    sinceTheBeginning: 'le début',
    sinceTheDay: 'ou depuis le jour',
    aDay: 'un jour',
    feed: 'Les changements en flux',
    calendar: 'Les changements dans votre agenda',
    versionHeading: (version, date) => `Version ${version}, ${date}`,
    newSinceLook: 'Nouveau',
    changeKinds: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié' },
    formerHeading: 'Anciens prestataires',
    endedOn: (date) => `jusqu’au ${date}`,
    noChanges: 'Aucun changement n’est encore noté dans cette liste.',
    noChangesSince: 'Aucune version n’a rien changé depuis.',
    olderChanges: (versions) =>
      count(versions, {
        one: 'Afficher # version plus ancienne',
        other: 'Afficher # versions plus anciennes',
      }),

    listLanguages: 'Langue de la liste',
    translatedFrom: (original) =>
      `Ceci est une traduction d’aide. Le texte qui fait foi est l’original (${name(original)}).`,
    partlyTranslated: (original) =>
      `Certaines parties n’existent que dans la langue d’origine (${name(original)}).`,
    translationUnavailable: (language) =>
      `La liste n’a pas pu être chargée dans cette langue : ${name(language)}.`,

    axes: 'Comparer les données avec',
    peopleAxis: 'Personnes',
    vendorsAxis: 'Prestataires',
    caption: {
      people:
        'Quelles données de quelles personnes les prestataires reçoivent\u00a0: personnes en colonnes, données en lignes.',
      vendors:
        'Quelles données chaque prestataire reçoit\u00a0: données en colonnes, prestataires en lignes.',
    },
    keys: 'Les flèches mènent d’une réponse à l’autre. Entrée affiche ses entrées.',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `Sur ${number(entries)} entrée, ${parts}.`,
        other: `Sur ${number(entries)} entrées, ${parts}.`,
      }),
    getDataOf: (entries, people) =>
      plural(entries, {
        one: `${number(entries)} reçoit des données de ${quoted(people)}`,
        other: `${number(entries)} reçoivent des données de ${quoted(people)}`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        one: `${number(entries)} reçoit ${quoted(data)}`,
        other: `${number(entries)} reçoivent ${quoted(data)}`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: '# ne précise pas de qui viennent les données',
          other: '# ne précisent pas de qui viennent les données',
        }),
      vendors: (entries) =>
        count(entries, {
          one: '# ne précise pas quelles données',
          other: '# ne précisent pas quelles données',
        }),
    },
    choose: { people: 'Données de qui', vendors: 'Quelles données' },
    dataHeading: 'Données',
    vendorHeading: 'Prestataire',
    anyOf: 'L’une d’elles',
    answers: { matched: 'Oui', unstated: 'Non précisé', excluded: 'Dit que non', none: 'Aucune' },
    unstatedToo: (entries) => count(entries, { one: '# non précisé', other: '# non précisés' }),
    excludedToo: (entries) => count(entries, { one: '# dit que non', other: '# disent que non' }),
    counting: 'Comptage…',
    moreVendors: (more, left) =>
      more < left
        ? `Afficher ${number(more)} prestataires de plus sur ${number(left)}`
        : count(more, { one: 'Afficher # prestataire de plus', other: 'Afficher # prestataires de plus' }),
    nothingToCompare:
      'Cette liste ne distingue pas les types de données\u00a0: il n’y a donc rien à comparer.',

    recordFields: {
      list: 'Réponse',
      provider: 'Prestataire',
      aliases: 'Aussi connu comme',
      company: 'Entreprise',
      category: 'Catégorie',
      group: 'Type de service',
      status: 'Quand',
      purpose: 'Ce qu’il fait',
      purposes: 'Finalité',
      data: 'Données',
      ownWords: 'Données, selon les mots de l’entreprise',
      whose: 'De qui',
      rulesOut: 'Pas',
      conditions: 'Conditions',
      notes: 'Remarques',
      safeguards: 'Protection, selon l’entreprise',
      integral: 'Partie du service',
      locations: 'Où',
      transfer: 'Transfert',
      retention: 'Durée de conservation',
      announced: 'Annoncé',
      since: 'Depuis',
      until: 'Jusqu’au',
      links: 'Liens',
      because: 'Pourquoi il figure ici',
      id: 'Entrée',
      title: 'Liste',
      version: 'Version de la liste',
      updated: 'Liste mise à jour',
      taken: 'Emporté le',
      address: 'Adresse',
      question: 'Question',
      hash: 'SHA-256 de la liste',
    },
    recordLists: { matched: 'Oui', unstated: 'Non précisé', excluded: 'Dit que non' },
    recordChanges: { version: 'Version', date: 'Date', kind: 'Changement', summary: 'Ce qui a changé' },
    recordQuestion: (category, text, filters) =>
      [
        category && `Catégorie\u00a0: ${category}`,
        text && `Recherche\u00a0: ${text}`,
        filters && `Filtres\u00a0: ${filters}`,
      ]
        .filter(Boolean)
        .join('\u00a0; ') || 'Toute la liste',

    takeAlong: 'Emporter la liste',
    takePrint: 'Imprimer',
    printMore: (print, takeAlong, most) =>
      `Il manque ici des entrées. ${quoted(print)}, sous ${quoted(takeAlong)} sur la page, en imprime jusqu’à ${number(most)}.`,
    takeCsv: 'Tableau (CSV)',
    takeJson: 'Données (JSON)',
    takeFailed: 'Le fichier n’a pas pu être créé. Réessayez.',
  };
};

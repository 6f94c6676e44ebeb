import type { Locale } from '../all-messages.js';
import { speakIn } from '../speak-in.js';

/** Spanish. */
export const es: Locale = (tag = 'es') => {
  const { number, plural, count, name } = speakIn(tag);
  return {
    language: 'es',
    title: 'Con quién compartimos datos',
    loading: 'Cargando la lista…',
    entriesAndProviders: (entries, providers) =>
      [
        count(entries, { one: '# entrada', other: '# entradas' }),
        count(providers, { one: '# proveedor', other: '# proveedores' }),
      ].join(', '),
    updated: (date) => `actualizada el ${date}`,
    version: (version) => `versión ${version}`,
    contact: 'Hacer una pregunta',
    aboutList: 'Sobre esta lista',
    more: 'Leer más',
    less: 'Leer menos',
    leavesPage: 'sale de esta página',

    search: 'Buscar proveedores, finalidades o datos',
    searchPlaceholder: 'Nombre, finalidad o datos',
    searchUnavailable: 'No se pudo cargar la búsqueda.',
    clearSearch: 'Borrar la búsqueda',
    skipToResults: 'Ir a los resultados',
    retry: 'Intentar de nuevo',
    loadAgain: 'Si no funciona, vuelve a cargar la página.',
    listUnavailable: 'No se pudo cargar la lista.',

    tabs: 'Categorías',
    allCategories: 'Todas',

    filtersUnavailable: 'No se pudieron cargar los filtros.',
    facets: {
      subjects: 'De quién son los datos',
      data: 'Datos compartidos',
      purposes: 'Finalidad',
      groups: 'Tipo de servicio',
      flows: 'En qué dirección',
      safeguards: 'Protección',
      integral: 'Parte del servicio',
      locations: 'Dónde',
      status: 'Cuándo',
      vendors: 'Proveedor',
    },
    integral: (stated) => (stated ? 'Parte integral del servicio' : 'No es parte integral'),
    status: { current: 'En uso', planned: 'Previsto', former: 'Anterior' },
    views: 'Vista',
    listView: 'Lista',
    changesView: (added) => (added > 0 ? `Qué ha cambiado (${number(added)})` : 'Qué ha cambiado'),
    changesUnavailable: 'No se pudo cargar lo que ha cambiado.',
    matrixView: 'Quién recibe qué',
    matrixUnavailable: 'No se pudo cargar quién recibe qué.',
    clearAll: 'Quitar todo',

    countMatched: (matched, unstated, excluded, filtered) =>
      [
        filtered
          ? count(matched, { one: '# entrada coincide', other: '# entradas coinciden' })
          : count(matched, { one: '# entrada', other: '# entradas' }),
        unstated > 0 && count(unstated, { one: '# más no lo indica', other: '# más no lo indican' }),
        excluded > 0 && count(excluded, { one: '# dice que no', other: '# dicen que no' }),
      ]
        .filter(Boolean)
        .join('; '),
    mentionedHeading: (vendors) => `${name(vendors)}: en esta lista, pero para otras cosas que las buscadas`,
    quoted: (text) => `«${name(text)}»`,
    saidHeading: (words) => `Menciona: ${words}`,
    countSaid: (n) => count(n, { one: '# menciona estas palabras', other: '# mencionan estas palabras' }),
    otherTimes: (planned, former) =>
      [
        planned > 0 &&
          count(planned, {
            one: 'No se muestra # entrada prevista.',
            other: 'No se muestran # entradas previstas.',
          }),
        former > 0 &&
          count(former, {
            one: 'No se muestra # entrada anterior.',
            other: 'No se muestran # entradas anteriores.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    columns: ['Proveedor', 'Qué hace', 'Qué datos y en qué dirección'],
    nobodyStates: {
      subjects: 'Ninguna entrada indica de quién son los datos.',
      data: 'Ninguna entrada indica qué datos.',
      flows: 'Ninguna entrada indica en qué dirección van los datos.',
    },
    emptyRegistry: 'Esta lista aún no tiene entradas.',
    nearOnly: (text) => `«${name(text)}» no está en esta lista. Esto se le parece:`,
    unknownAsked: 'Este enlace pide algo que no está en esta lista.',
    searching: 'La lista aún se está leyendo: puede haber más.',
    showMore: (more, left) =>
      more < left ? `Mostrar ${number(more)} más de ${number(left)}` : `Mostrar ${number(more)} más`,
    showEarlier: (more, left) =>
      more < left
        ? `Mostrar ${number(more)} anteriores de ${number(left)}`
        : count(more, { one: 'Mostrar # anterior', other: 'Mostrar # anteriores' }),

    flows: {
      sent: 'Se les envía',
      collected: 'Lo recogen ellos',
      received: 'Se recibe de ellos',
      unstated: 'Dirección no indicada',
    },
    inferred: 'nuestra lectura',
    explainWords: 'Qué significan estas palabras',
    forExample: 'Por ejemplo:',
    inferredExplained: 'La empresa no lo dice con estas palabras; así lee esta lista su página.',
    rulesOut: 'No',
    whose: 'De quién',
    ofWhom: (people) => `de ${name(people)}`,
    ownWords: 'En palabras de la empresa',
    dataNotStated: 'Qué datos: no se indica',
    purposeNotStated: 'Finalidad no descrita',
    subjectsNotStated: 'No se indica',
    nobody: 'De ninguna persona',
    purposes: 'Finalidad',
    conditions: 'Cuándo',
    notes: 'Nota',
    safeguards: 'Protección',
    asClaimed: 'según declara la empresa',
    locations: 'Dónde',
    locationRoles: { processing: 'tratamiento', storage: 'almacenamiento', access: 'acceso' },
    regions: {
      '001': 'Todo el mundo',
      '002': 'África',
      '009': 'Oceanía',
      '019': 'América',
      '142': 'Asia',
      '150': 'Europa',
      '003': 'América del Norte',
      '005': 'Sudamérica',
      '011': 'África occidental',
      '013': 'Centroamérica',
      '014': 'África oriental',
      '015': 'África septentrional',
      '017': 'África central',
      '018': 'África meridional',
      '021': 'América septentrional',
      '029': 'Caribe',
      '030': 'Asia oriental',
      '034': 'Asia meridional',
      '035': 'Sudeste asiático',
      '039': 'Europa meridional',
      '053': 'Australasia',
      '054': 'Melanesia',
      '057': 'Región de Micronesia',
      '061': 'Polinesia',
      '143': 'Asia central',
      '145': 'Asia occidental',
      '151': 'Europa oriental',
      '154': 'Europa septentrional',
      '155': 'Europa occidental',
      '202': 'África subsahariana',
      '419': 'Latinoamérica',
    },
    transfer: 'Transferencia',
    retention: 'Plazo de conservación',
    since: (date) => `Desde el ${date}`,
    until: (date) => `Hasta el ${date}`,
    announced: (date) => `Anunciado el ${date}`,
    isNew: 'Nuevo',
    alsoKnownAs: (names) => `También: ${name(names)}`,
    company: (legalName, parent, place) =>
      [name(legalName), parent && `parte de ${name(parent)}`, place].filter(Boolean).join(', '),
    links: {
      privacy: 'Política de privacidad',
      dpa: 'Contrato de encargo del tratamiento',
      terms: 'Condiciones',
      subprocessors: 'Sus propios subencargados',
      website: 'Sitio web',
      other: 'Más información',
    },
    checked: (date) => `comprobado el ${date}`,
    permalink: 'Enlace',
    permalinkTo: (vendor) => `Enlace a ${name(vendor)}`,
    linkCopied: 'Enlace copiado',
    linkNotCopied: (address) => `No se pudo copiar: ${name(address)}`,

    filters: (selected) => (selected > 0 ? `Filtros (${number(selected)})` : 'Filtros'),
    notStated: 'No se indica',
    findInFacet: (facet) => `Buscar en «${facet}»`,
    showMembers: (label) => `Mostrar los tipos de «${name(label)}»`,
    showAll: (n) => count(n, { one: 'Mostrar #', other: 'Mostrar los #' }),
    showWhole: 'Mostrar el texto completo',
    valuesFound: (n) => count(n, { one: '# opción', other: '# opciones' }),
    showValues: (n) => count(n, { one: 'Mostrar # opción', other: 'Mostrar # opciones' }),
    showResults: (matched, unstated) =>
      [
        count(matched, { one: 'Mostrar # entrada', other: 'Mostrar # entradas' }),
        unstated > 0 && count(unstated, { one: '# no lo indica', other: '# no lo indican' }),
      ]
        .filter(Boolean)
        .join(' · '),
    activeFilters: 'Filtros activos',
    removeFilter: (label) => `Quitar el filtro: ${name(label)}`,
    askFilters: (words) => `Filtrar por ${name(words)}`,
    askFiltersExplained: 'La misma pregunta con filtros, para cambiarla.',
    unstatedHeading: (asked, n) => `No se indica: puede incluir ${name(asked)} (${number(n)})`,
    unstatedExplained: 'La lista no lo dice. Puede que sea lo que buscas o puede que no.',
    matchedHeading: (n) => `Dice que sí (${number(n)})`,
    excludedHeading: (n) => `Dice que no (${number(n)})`,
    excludedExplained: 'Estas entradas lo mencionan solo para descartarlo.',
    noMatchForText: (text) => `«${name(text)}» no está en esta lista.`,
    nobodySays: 'Ninguna entrada dice que sí.',
    nobodySaysInWords: 'Ninguna entrada lo dice con estas palabras.',
    noMatchForFilters: 'Ninguna entrada coincide con estos filtros.',
    noMatchInTab: (tab) => `Nada coincide en «${name(tab)}».`,
    widen: 'Para ver más:',
    searchEverything: (n) =>
      count(n, {
        one: 'Mostrar # coincidencia en todas las categorías',
        other: 'Mostrar # coincidencias en todas las categorías',
      }),
    dropSearch: (text) => `Quitar la búsqueda «${name(text)}»`,
    dropFilters: 'Quitar todos los filtros',
    emptyTab: 'No hay nada en esta categoría.',

    through: (words) => `Coincide por «${name(words)}»`,
    narrower: (words, asked) => `Por «${name(words)}», un tipo de «${name(asked)}»`,
    ruledOutOneWay: (asked, flows) =>
      flows
        .map(
          (flow) =>
            ({
              sent: `Dice que no les envía «${name(asked)}»; no dice qué reciben por otras vías`,
              collected: `Dice que ellos no recogen «${name(asked)}»; no dice qué se les envía`,
              received: `Dice que no recibe «${name(asked)}» de ellos; no dice qué tienen`,
            })[flow],
        )
        .join('. '),
    openWords: (asked, words) => `«${name(words)}» puede incluir ${name(asked)}`,
    silent: (asked) => `No dice si incluye ${name(asked)}`,
    foundBy: {
      listed: (words, found) =>
        words === found
          ? `Encontrado por «${name(found)}»`
          : `Encontrado por «${name(words)}», otra forma de decir «${name(found)}»`,
      through: (words, found) => `Encontrado por «${name(words)}», incluido en «${name(found)}»`,
      excluded: (words, found) =>
        words === found
          ? `Encontrado por «${name(found)}», que descarta`
          : `Encontrado por «${name(words)}», otra forma de decir «${name(found)}», que descarta`,
    },
    printed: (text, filters) =>
      [
        'Todas las categorías.',
        text && `Solo lo que encuentra la búsqueda «${name(text)}».`,
        filters && `Solo lo que dejan estos filtros: ${name(filters)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    printedFrom: (address) => `Impreso desde ${name(address)}`,

    errors: {
      'no-source': 'Esta página no dice qué lista mostrar.',
      network: 'No se pudo acceder a la lista. Revisa la conexión e inténtalo de nuevo.',
      timeout: 'La lista tarda demasiado en llegar. Inténtalo de nuevo en un momento.',
      http: 'La lista no está en su dirección en este momento. Inténtalo más tarde.',
      'too-large': 'La lista es demasiado grande para mostrarla aquí.',
      syntax: 'La lista llegó dañada y no se puede leer.',
      schema: 'La lista tiene una forma que esta página no puede leer.',
      integrity: 'Puede que esta no sea la lista que quiere mostrar la página, así que no se muestra.',
    },
    signInNeeded: 'La lista no se muestra a todo el mundo. Quizá tengas que iniciar sesión.',
    errorKept: (date) => `Lo que ves abajo es la lista tal como se actualizó el ${date}.`,
    entriesLeftOut: (n) =>
      count(n, {
        one: '# entrada de esta lista no se puede leer y no se muestra.',
        other: '# entradas de esta lista no se pueden leer y no se muestran.',
      }),
    olderThanSeen: (version, seen) => `Esta es la versión ${version}. Antes ya viste la versión ${seen}.`,

    isListed: (vendors, n) =>
      plural(n, {
        one: `${name(vendors)} está en esta lista.`,
        other: `${name(vendors)} están en esta lista.`,
      }),
    notMentioned: (words, entries, isOfData) =>
      entries === 0
        ? `Ninguna entrada menciona «${name(words)}». Eso no es un no: puede que la lista lo omita.`
        : plural(entries, {
            one: `Ninguna entrada menciona «${name(words)}». Eso no es un no: ${number(entries)} entrada ${isOfData ? 'abarca todos los datos personales o ' : ''}no lo indica.`,
            other: `Ninguna entrada menciona «${name(words)}». Eso no es un no: ${number(entries)} entradas ${isOfData ? 'abarcan todos los datos personales o ' : ''}no lo indican.`,
          }),
    notAbout: (vendors, words) =>
      `${name(vendors)}: lo que figura en la lista no trata de ${words}. Eso no es un no: puede que la lista lo omita.`,
    leftAside: (kept, aside) =>
      `Ninguna entrada trata de ${kept} junto con ${aside}. Esta es la respuesta solo para ${kept}.`,
    notCalled: (words) => `Ningún proveedor de esta lista se llama «${name(words)}».`,
    leftOut: (words) => `No se ha entendido y queda fuera de esta respuesta: ${words}.`,
    asksNothing:
      'No se ha buscado nada: esta es la lista completa. Puedes preguntar con tus palabras quién recibe qué, o buscar un nombre.',
    readAs: (typed, meant) => `«${name(typed)}» se ha leído como «${name(meant)}».`,
    searchedIn: (list, asked, others) =>
      [
        asked === undefined
          ? `El idioma en que se busca en esta lista: ${list}.`
          : `El idioma en que se busca en esta lista: ${list}. El de tu pregunta parece ser otro: ${asked}.`,
        others && `Hay una traducción a: ${others}.`,
      ]
        .filter(Boolean)
        .join(' '),

    plannedHeading: 'Previsto',
    startsOn: (date) => `A partir del ${date}:`,
    endsOn: (date) => `Hasta el ${date}:`,
    noticeGiven: (days) =>
      count(days, {
        one: 'Los cambios se anuncian con # día de antelación.',
        other: 'Los cambios se anuncian con # días de antelación.',
      }),
    subscribe: 'Recibir avisos de los cambios',
    changedSince: 'Qué ha cambiado desde',
    sinceTheBeginning: 'el principio',
    sinceTheDay: 'o desde el día',
    aDay: 'un día',
    noChangesSince: 'Ninguna versión ha cambiado nada desde entonces.',
    feed: 'Cambios como canal de noticias',
    calendar: 'Cambios en tu calendario',
    versionHeading: (version, date) => `Versión ${version}, ${date}`,
    newSinceLook: 'Nuevo',
    changeKinds: { added: 'Añadido', removed: 'Eliminado', changed: 'Modificado' },
    formerHeading: 'Proveedores anteriores',
    endedOn: (date) => `hasta el ${date}`,
    noChanges: 'Esta lista aún no recoge ningún cambio.',
    olderChanges: (versions) =>
      count(versions, { one: 'Mostrar # versión anterior', other: 'Mostrar # versiones anteriores' }),

    listLanguages: 'Idioma de la lista',
    translatedFrom: (original) =>
      `Esta es una traducción de ayuda. El texto que vale es el original (${name(original)}).`,
    partlyTranslated: (original) => `Algunas partes solo están en el idioma original (${name(original)}).`,
    translationUnavailable: (language) => `No se pudo cargar la lista en este idioma: ${name(language)}.`,

    axes: 'Comparar los datos con',
    peopleAxis: 'Personas',
    vendorsAxis: 'Proveedores',
    caption: {
      people: 'Qué datos de qué personas reciben los proveedores: personas en columnas, datos en filas.',
      vendors: 'Qué datos recibe cada proveedor: datos en columnas, proveedores en filas.',
    },
    keys: 'Las flechas llevan de una respuesta a otra. Intro muestra sus entradas.',
    sentence: (entries, parts) =>
      plural(entries, {
        one: `De ${number(entries)} entrada, ${parts}.`,
        other: `De ${number(entries)} entradas, ${parts}.`,
      }),
    getDataOf: (entries, people) =>
      plural(entries, {
        one: `${number(entries)} recibe datos de ${name(people)}`,
        other: `${number(entries)} reciben datos de ${name(people)}`,
      }),
    getData: (entries, data) =>
      plural(entries, {
        one: `${number(entries)} recibe ${name(data)}`,
        other: `${number(entries)} reciben ${name(data)}`,
      }),
    notSaying: {
      people: (entries) =>
        count(entries, {
          one: '# no indica de quién son los datos que recibe',
          other: '# no indican de quién son los datos que reciben',
        }),
      vendors: (entries) =>
        count(entries, {
          one: '# no indica qué datos recibe',
          other: '# no indican qué datos reciben',
        }),
    },
    choose: { people: 'De quién son los datos', vendors: 'Qué datos' },
    dataHeading: 'Datos',
    vendorHeading: 'Proveedor',
    anyOf: 'Cualquiera de ellos',
    answers: { matched: 'Sí', unstated: 'No se indica', excluded: 'Dice que no', none: 'Ninguno' },
    unstatedToo: (entries) => count(entries, { one: '# no lo indica', other: '# no lo indican' }),
    excludedToo: (entries) => count(entries, { one: '# dice que no', other: '# dicen que no' }),
    counting: 'Contando…',
    moreVendors: (more, left) =>
      more < left
        ? `Mostrar ${number(more)} más de ${number(left)} proveedores`
        : count(more, { one: 'Mostrar # proveedor más', other: 'Mostrar # proveedores más' }),
    nothingToCompare: 'Esta lista no distingue tipos de datos, así que no hay nada que comparar.',

    recordFields: {
      list: 'Respuesta',
      provider: 'Proveedor',
      aliases: 'También conocido como',
      company: 'Empresa',
      category: 'Categoría',
      group: 'Tipo de servicio',
      status: 'Cuándo',
      purpose: 'Qué hace',
      purposes: 'Finalidad',
      data: 'Datos',
      ownWords: 'Datos, en palabras de la empresa',
      whose: 'De quién',
      rulesOut: 'No',
      conditions: 'Condiciones',
      notes: 'Notas',
      safeguards: 'Protección, según declara la empresa',
      integral: 'Parte del servicio',
      locations: 'Dónde',
      transfer: 'Transferencia',
      retention: 'Plazo de conservación',
      announced: 'Anunciado',
      since: 'Desde',
      until: 'Hasta',
      links: 'Enlaces',
      because: 'Por qué aparece',
      id: 'Entrada',
      title: 'Lista',
      version: 'Versión de la lista',
      updated: 'Lista actualizada',
      taken: 'Guardado el',
      address: 'Dirección',
      question: 'Pregunta',
      hash: 'SHA-256 de la lista',
    },
    recordLists: { matched: 'Sí', unstated: 'No se indica', excluded: 'Dice que no' },
    recordChanges: { version: 'Versión', date: 'Fecha', kind: 'Cambio', summary: 'Qué ha cambiado' },
    recordQuestion: (category, text, filters) =>
      [category && `Categoría: ${category}`, text && `Búsqueda: ${text}`, filters && `Filtros: ${filters}`]
        .filter(Boolean)
        .join('; ') || 'La lista completa',

    takeAlong: 'Llevarse la lista',
    takePrint: 'Imprimir',
    printMore: (print, takeAlong, most) =>
      `Aquí faltan entradas. «${print}», en «${takeAlong}» de la página, imprime hasta ${number(most)}.`,
    takeCsv: 'Tabla (CSV)',
    takeJson: 'Datos (JSON)',
    takeFailed: 'No se pudo crear el archivo. Inténtalo de nuevo.',
  };
};

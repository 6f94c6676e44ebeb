import type { ColumnKey } from './table-column.js';

/** By language, what headings of a column look like: regular expressions for a whole heading, as `toKey` makes it. */
type Words = Readonly<Record<'en' | 'de' | 'fr' | 'es', string>>;

// What vendors are called, alone or after "name of".
const EN_VENDOR =
  '(?:(?:authori[sz]ed|approved|current|external|our) )?(?:(?:3rd|third) part(?:y|ies)|(?:(?:3rd|third) party )?(?:data |service |cloud |technology |software |hosting |app |application )?(?:sub ?)?(?:processors?|providers?|vendors?|suppliers?|contractors?)|(?:3rd|third) party (?:entit(?:y|ies)|services?|tools?|compan(?:y|ies)|partners?)|service partners?|affiliates?|subsidiar(?:y|ies)|group (?:compan(?:y|ies)|entit(?:y|ies)))';
const DE_VENDOR =
  '(?:(?:externe|weitere|eingesetzte|beauftragte|genehmigte|unsere)[rn]? )?(?:(?:dritt|dienst|cloud|service|tool)?anbieter|(?:kooperations|vertrags)partner|(?:sub|unter)? ?(?:dienstleister|auftragnehmer|auftragsverarbeiter|auftragsdatenverarbeiter|unternehmer|verarbeiter|prozessor(?:en)?|auftragsverhaltnis(?:se)?)|lieferant(?:en)?|datenempfanger|empfanger)';
const FR_VENDOR =
  '(?:sous traitants?(?: ulterieurs?)?|fournisseurs?(?: de services?)?|prestataires?(?: de services?)?|destinataires?(?: des donnees)?|tiers)(?: externes?| autorises?)?';
const ES_VENDOR =
  '(?:(?:sub ?)?encargados?(?: del? tratamiento)?|(?:sub ?)?proveedor(?:es)?(?: de servicios?)?|subprocesador(?:es)?|subcontratistas?|prestador(?:es)?(?: de servicios?)?|terceros?|destinatarios?)(?: externos?| autorizados?)?';

/** What vendors are called, anywhere in a text as `toKey` makes it. */
export const VENDOR_WORDS = new RegExp(
  `(?:^| )(?:${EN_VENDOR}|${DE_VENDOR}|${FR_VENDOR}|${ES_VENDOR})(?: |$)`,
);

/** In the order in which a heading is looked for: what is narrow before what is wide. */
export const HEADING_WORDS: Readonly<Record<ColumnKey, Words>> = {
  vendorId: { en: 'vendor id', de: '', fr: '', es: '' },
  entryId: { en: 'entry id|disclosure id', de: '', fr: '', es: '' },
  privacy: {
    en: '(?:link to )?(?:(?:the|their) )?privacy(?: (?:policy|notice|statement|information|page))?(?: (?:link|url|page))?',
    de: '(?:link zur )?datenschutz(?:erklarung|hinweise?|richtlinie|information(?:en)?|link)?',
    fr: '(?:lien (?:vers )?)?(?:la )?(?:(?:politique|charte|declaration) de )?confidentialite',
    es: '(?:enlace a )?(?:la )?(?:(?:politica|aviso) de )?privacidad',
  },
  agreement: {
    en: '(?:link to )?(?:(?:the|their) )?(?:dpa|agreement|data (?:processing|privacy|protection) (?:agreement|addendum|terms))(?: (?:link|url))?',
    de: 'avv?(?: link)?|auftragsverarbeitungsvertrag|vertrag zur auftragsverarbeitung',
    fr: 'accord de traitement(?: des donnees)?',
    es: 'acuerdo de (?:tratamiento|procesamiento)(?: de datos)?|contrato de encargo',
  },
  companyPlace: {
    en: '(?:company|corporate|entity|legal|vendor|provider|supplier|processor|sub ?processor|registered|head ?quarters?|hq) (?:s )?(?:country|countries|location|seat|office|jurisdiction|place)(?: location)?|(?:country|place|location|jurisdiction) of (?:the )?(?:registration|incorporation|establishment|origin|head ?quarters?|company|entity|registered office)|head ?quarters?|hq|registered (?:in|office)|(?:registered )?seat(?: of (?:the )?(?:company|entity|vendor|provider|processor))?|(?:(?:registered|company|business) )?address',
    de: '(?:firmen|haupt|unternehmens)?sitz(?:land)?(?: (?:der|des) .*)?|adresse|anschrift',
    fr: '(?:adresse du )?siege(?: social)?|adresse|pays d ?(?:etablissement|origine|immatriculation)',
    es: 'sede(?: social| central)?|direccion|domicilio(?: social)?|pais de (?:origen|registro|constitucion|establecimiento)',
  },
  transfer: {
    en: '(?:data |international |cross border |third country |gdpr )*transfers?(?: (?:mechanisms?|safeguards?|basis|tools?|instruments?|grounds?|to third countries))*|(?:mechanism|legal basis|basis|safeguards?|instrument) (?:for|of) (?:the )?(?:international |cross border )?(?:data )?transfers?|appropriate safeguards|(?:dpa|sccs?) and transfer mechanisms?|sccs?|standard contractual clauses|adequacy decision',
    de: '(?:ubermittlungs|transfer)(?:grundlage|mechanismus|instrument|garantien)|(?:(?:schutz|garantien?|absicherung)(?: (?:fur|bei|der|des|den|die))* )?(?:drittland|drittstaaten) ?(?:transfers?|ubermittlung(?:en)?|garantien)?|geeignete garantien|garantien|absicherung|(?:daten)?ubermittlung(?:en)? (?:in|an) (?:ein )?(?:drittlander|drittland|drittstaaten)|(?:rechts)?grundlage (?:der|fur die) (?:daten|drittland)?ubermittlung(?: .*)?',
    fr: '(?:mecanismes?|instruments?|outils?|base(?: (?:juridique|legale))?|encadrement) (?:(?:de|du|des) )?transferts?|transferts?(?: hors (?:ue|eee|de l ue))?|garanties(?: (?:appropriees|(?:de|du|des|pour les?|encadrant les?) transferts?(?: .*)?))?',
    es: '(?:mecanismos?|instrumentos?|base(?: (?:juridica|legal))?) (?:de|para) (?:la )?transferencias?(?: internacional(?:es)?)?|transferencias?(?: internacional(?:es)?)?|garantias(?: (?:adecuadas|(?:de|para) (?:las? )?transferencias?(?: .*)?))?',
  },
  retention: {
    en: '(?:data )?retention(?: (?:period|time|policy|duration))?|(?:storage|retention) (?:period|duration|time|limit)|(?:how long|duration)(?: .*)?|deletion(?: (?:period|policy))?',
    de: 'aufbewahrung(?:sfrist|sdauer|szeit)?|speicher(?:dauer|frist)|losch(?:frist|fristen|ung)|dauer(?: der .*)?',
    fr: '(?:durees?|delais?|periodes?) de (?:conservation|retention)|conservation(?: des .*)?|duree(?: .*)?',
    es: '(?:periodos?|plazos?|tiempos?) de (?:conservacion|retencion|almacenamiento)|conservacion|retencion|duracion(?: .*)?',
  },
  sent: {
    en: 'data sent(?: to (?:the )?(?:vendor|provider|them))?',
    de: '(?:gesendete|ubersandte) daten',
    fr: 'donnees (?:envoyees|transmises)',
    es: 'datos enviados',
  },
  collected: {
    en: 'data collected by (?:the )?(?:vendor|provider|them)',
    de: 'vom anbieter (?:erhobene|gesammelte) daten',
    fr: 'donnees collectees par le (?:fournisseur|prestataire)',
    es: 'datos recogidos por el proveedor',
  },
  received: {
    en: 'data received(?: from (?:the )?(?:vendor|provider|them))?',
    de: '(?:empfangene|erhaltene) daten',
    fr: 'donnees recues',
    es: 'datos recibidos',
  },
  dataInFull: { en: 'data in full', de: '', fr: '', es: '' },
  unsaid: { en: 'data (?:way|direction) not stated', de: '', fr: '', es: '' },
  subjects: {
    en: 'whose(?: data)?|people|(?:(?:categor(?:y|ies)|types?) of )?(?:affected )?(?:data subjects?|individuals|persons|people)(?: (?:concerned|affected|categories))?|data subject categor(?:y|ies)',
    de: '(?:kategorien (?:von )?)?betroffener?(?: personen?)?|personen(?:gruppen?|kategorien|kreis)?|betroffenen(?:gruppen?|kategorien)',
    fr: '(?:categories de )?personnes(?: concernees)?',
    es: '(?:categorias de )?(?:interesados|titulares|afectados|personas(?: afectadas| interesadas)?)',
  },
  dataSummary: {
    en: '(?:what |which )(?:[a-z]+ )*(?:data|information)(?: .*)?|(?:(?:types?|kinds?|categor(?:y|ies)|nature|scope|extent|classes) of )?(?:the )?(?:(?:personal|customer|user|client|end user|broad|shared|processed|private|relevant|sensitive|input|possible|potential|typical) )*(?:data|information|pii|phi|personally identifiable information)(?: (?:types?|kinds?|categor(?:y|ies)|class(?:es)?|elements?|fields?|points?|scope|access|exposures?))?(?: (?:that (?:is|are) |is |are )?(?:shared|processed|involved|accessed|collected|stored|transferred|handled|used|disclosed|provided|received or collected|exposed)(?: .*)?)?|data access(?:ed)?|(?:data|information) (?:it|they) .*|what (?:it|they|the (?:vendor|provider)) (?:sees?|receives?|gets?|access(?:es)?|process(?:es)?|handles?|collects?|stores?)(?: .*)?',
    de: 'welche daten(?: .*)?|daten die .*|was (?:er|sie|der anbieter) (?:sieht|sehen|erhalt|erhalten|bekommt|bekommen)(?: .*)?|daten(?:kategorien?|arten?|typen?|umfang)?|(?:(?:personenbezogene|verarbeitete|betroffene|ubermittelte|erhobene|geteilte) )+daten|(?:art(?:en)?|kategorien?|umfang) (?:der |von |an )?(?:(?:personenbezogenen?r?|verarbeiteten?r?|betroffenen?r?) )*daten',
    fr: 'donnees (?:que|qu|qui|dont) .*|ce qu (?:il|ils) (?:voi(?:en)?t|recoi(?:ven)?t)(?: .*)?|(?:quelles )?donnees(?: (?:personnelles|traitees|partagees|concernees|collectees|a caractere personnel|transferees|communiquees))*|(?:types?|categories?|nature) (?:de |des |d )(?:donnees|informations)(?: .*)?',
    es: 'datos que .*|(?:lo )?que (?:ven?|reciben?|tratan?)(?: .*)?|(?:que )?datos(?: (?:personales|tratados|compartidos|afectados|recogidos|procesados|transferidos|comunicados))*|(?:tipos?|categorias?|naturaleza) de (?:los )?(?:datos|informacion)(?: .*)?',
  },
  contact: {
    en: '(?:public|privacy) contact(?: (?:link|url|page|email|address))?|contact (?:link|url|page)|dpo contact',
    de: 'datenschutzkontakt|offentlicher kontakt',
    fr: 'contact (?:public|confidentialite|dpo)',
    es: 'contacto (?:publico|de privacidad)',
  },
  website: {
    en: '(?:(?:company|vendor|provider|official) )?(?:web ?sites?|web ?pages?|home ?page|urls?|links?|domains?)(?: (?:url|link|address|(?:and )?contact(?: details?| information)?))?|more information|further information',
    de: 'web ?(?:seite|site|adresse)|internet(?:seite|adresse)|homepage|netzseite|weitere informationen',
    fr: 'sites?(?: (?:web|internet))?|liens?|page web',
    es: '(?:sitio|pagina) web|web|enlaces?',
  },
  announced: {
    en: 'announced(?: on)?|announcement(?: date)?|notice(?: date)?|notified(?: on)?|date (?:announced|of (?:the )?(?:notice|announcement))',
    de: 'angekundigt(?: am)?|ankundigung|datum der ankundigung',
    fr: 'annonce(?: le)?|date d annonce',
    es: 'anunciado(?: el)?|fecha de(?:l)? (?:anuncio|aviso)',
  },
  since: {
    en: '(?:(?:valid|in (?:use|service|place|operation)|active|used|live|engaged) )?(?:since|from)(?: date)?|start(?: date)?|effective(?: (?:date|from|since))?|(?:date )?(?:added|engaged|onboarded)(?: on| date)?|date(?: of (?:addition|engagement|commencement|start))?|(?:commencement|engagement)(?: date)?|date effective',
    de: '(?:(?:im )?einsatz |in (?:nutzung|betrieb) |genutzt |aktiv )?seit|beginn|startdatum|(?:gultig |aktiv )?ab|datum|hinzugefugt(?: am)?|datum (?:der aufnahme|des beginns)',
    fr: 'depuis|debut|date(?: (?:de debut|d ajout|d entree en vigueur|d effet))?|ajoute le',
    es: 'desde|inicio|fecha(?: de (?:inicio|alta|incorporacion|entrada en vigor))?|anadido(?: el)?',
  },
  until: {
    en: '(?:(?:valid|in (?:use|service|place|operation)|active|used) )?until|(?:end|termination)(?: date)?|to date|removed(?: on)?|date (?:removed|of removal)|removal date',
    de: 'bis|ende|enddatum|gultig bis|entfernt(?: am)?',
    fr: 'jusqu ?(?:a|au|en)?|fin|date de (?:fin|retrait)|retire le',
    es: 'hasta|fin|fecha de (?:fin|baja|retirada)|retirado(?: el)?',
  },
  aliases: {
    en: 'alias(?:es)?|also known as|aka|a k a|other names?|former(?:ly)?(?: names?| known as)?|trade names?|brands?',
    de: 'auch bekannt als|weitere namen|fruhere?r? namen?',
    fr: 'autres noms?|anciens? noms?|egalement connu sous',
    es: 'otros nombres|nombres? anteriores?|tambien conocido como',
  },
  group: {
    en: 'group|sub ?categor(?:y|ies)|sub ?group',
    de: 'gruppe|unterkategorie',
    fr: 'groupe|sous categorie',
    es: 'grupo|subcategoria',
  },
  category: {
    en: '(?:(?:vendor|provider|service|processor|sub ?processor) )?categor(?:y|ies)(?: names?)?',
    de: '(?:anbieter)?kategorien?|rubrik',
    fr: 'categories?(?: de (?:prestataires?|fournisseurs?|sous traitants?))?',
    es: 'categorias?(?: de (?:proveedor(?:es)?|encargados?))?',
  },
  service: { en: 'services?(?: (?:used|name))?', de: 'dienste?', fr: 'services?', es: 'servicios?' },
  notes: {
    en: 'public (?:notes?|comments?|remarks?)|(?:notes?|comments?|remarks?) public',
    de: 'offentliche (?:hinweise?|anmerkungen?|bemerkungen?|kommentare?|notizen?)',
    fr: '(?:notes?|remarques?|commentaires?|observations?) publi(?:c|que)s?',
    es: '(?:notas?|comentarios?|observaciones) public[oa]s?',
  },
  never: {
    en: 'never(?: note)?|exclusions?|not shared|data not shared',
    de: 'nie|ausgenommen|nicht (?:geteilt|ubermittelt)',
    fr: 'jamais|exclusions?',
    es: 'nunca|exclusiones',
  },
  products: {
    en: '(?:[a-z]+ ){0,2}products?(?: names?| lines?)?',
    de: '(?:betroffene |fur )?produkte?',
    fr: 'produits?(?: concernes?)?',
    es: 'productos?(?: afectados?| aplicables?)?',
  },
  conditions: {
    en: 'conditions?|appl(?:ies|icable|icability)(?: (?:to|services?|products?|customers?|when))?|(?:relevant|affected|related) (?:[a-z]+ )?(?:services?|products?|offerings?)|(?:[a-z]+ ){0,2}offerings?|(?:(?:engaged|used|involved|active|only|needed|enabled|loaded) )?(?:when|if)',
    de: 'bedingung(?:en)?|gilt (?:fur|nur)|betroffene (?:dienste|produkte|leistungen)',
    fr: 'conditions?|(?:services?|produits?) concernes?',
    es: 'condicion(?:es)?|(?:servicios?|productos?) (?:afectados?|aplicables?)',
  },
  safeguards: {
    en: 'safeguards?|security(?: (?:measures?|controls?|safeguards?))?|(?:technical|organi[sz]ational)(?: .*)? measures',
    de: '(?:schutz|sicherheits)?massnahmen|toms?|technische und organisatorische massnahmen',
    fr: 'mesures(?: (?:de (?:securite|protection)|techniques .*))?',
    es: 'medidas(?: (?:de (?:seguridad|proteccion)|tecnicas .*))?',
  },
  countries: {
    en: '(?:(?:data|processing|host(?:ing)?|storage|server|primary|main|backup|remote|access|service|geographic(?:al)?|sub ?processing|data ?cent(?:er|re)) )*(?:countr(?:y|ies)|locations?|places?|regions?|jurisdictions?|territor(?:y|ies)|geograph(?:y|ies)|residency)(?: s)?(?: (?:used|involved|supported))?(?: (?:of|where|for|in which) .*)?|where(?: .*)?|hosted (?:in|at)|processing (?:country|location|region)s? .*',
    de: '(?:land|lander|staat(?:en)?)(?: (?:der|des) .*)?|standorte?(?: .*)?|ort(?: (?:der|des) .*)?|(?:primare )?region(?:en)?|(?:verarbeitungs|server|hosting|daten|speicher)(?:orte?|land|lander|standorte?|region(?:en)?)(?: .*)?|wo',
    fr: 'pays(?: .*)?|lieux?(?: .*)?|localisations?(?: .*)?|regions?|hebergement(?: des .*)?|ou',
    es: 'pais(?:es)?(?: .*)?|ubicacion(?:es)?(?: .*)?|lugar(?:es)?(?: .*)?|localizacion(?:es)?(?: .*)?|region(?:es)?|alojamiento(?: de los .*)?|donde',
  },
  purpose: {
    en: 'purposes?(?: .*)?|(?:processing|service|business|description|main|primary|specific) (?:and )?purposes?(?: .*)?|(?:service )?description(?: (?:of|and|purpose) .*| purpose)?|(?:services?|functions?|activit(?:y|ies)|work|tasks?) (?:provided|performed|rendered|offered|supplied|descriptions?|details)(?: .*)?|(?:nature|subject matter|kind|scope)(?: (?:and|of|or) .*)|(?:(?:data |sub ?)?processing|service|business|(?:sub ?)?processors?|vendors?|providers?|suppliers?) (?:activit(?:y|ies)|tasks?|operations?|descriptions?|details?|types?|functions?|roles?)|(?:details?|description|overview) of (?:the )?(?:[a-z]+ )?(?:processing|services?|activit(?:y|ies))(?: .*)?|(?:types?|kinds?) of (?:services?|processing|activit(?:y|ies)|work)(?: .*)?|(?:.* )?what (?:it|they|we) (?:do|does|use)(?: .*)?|what for|how (?:.* )?us(?:e|es|ed)(?: .*)?|(?:product )?us(?:e|es|age|ed for)(?: (?:case|of|by) .*| cases?)?|reasons?(?: .*)?|why(?: .*)?',
    de: '(?:(?:verarbeitungs|nutzungs|einsatz|verwendungs)?zwecke?)(?: .*)?|beschreibung(?: .*)?|(?:(?:erbrachte|bereitgestellte) )?(?:dienst)?leistung(?:en)?(?:sbeschreibung)?(?: .*)?|(?:art|gegenstand|umfang)(?: und .*)? der (?:verarbeitung|leistung|dienstleistung|tatigkeit|unterbeauftragung)(?: .*)?|tatigkeit(?:en|sbereich)?|aufgaben?|verwendung|einsatz(?:bereich|gebiet)?|wofur(?: .*)?|wozu(?: .*)?',
    fr: 'finalites?(?: .*)?|objet(?: .*)?|objectifs?|description(?: .*)?|(?:nature|type) (?:du|des|de|de la) (?:traitements?|services?|prestations?|sous traitance)(?: .*)?|services? (?:fournis?|rendus?|assures?|proposes?)(?: .*)?|prestations?(?: .*)?|usages?|utilisation|activites?(?: .*)?',
    es: 'finalidad(?:es)?(?: .*)?|propositos?(?: .*)?|objeto(?: .*)?|descripcion(?: .*)?|servicios? (?:prestados?|contratados?|proporcionados?|ofrecidos?)(?: .*)?|(?:tipos?|naturaleza) del? (?:servicios?|tratamiento)(?: .*)?|usos?(?: del? .*)?|para que(?: .*)?|actividad(?:es)?(?: .*)?',
  },
  purposes: { en: 'kinds of purpose|purpose (?:terms|categories)', de: '', fr: '', es: '' },
  company: {
    en: '(?:legal|registered|corporate) (?:names?|entit(?:y|ies))(?: names?)?|(?:entity|company|contracting)(?: (?:names?|entity|party))?|operator',
    de: 'firma|firmenname|unternehmen|gesellschaft|betreiber',
    fr: 'raison sociale|societe|entreprise|exploitant',
    es: 'razon social|empresa|sociedad|entidad(?: legal)?',
  },
  vendor: {
    en: `${EN_VENDOR}(?: (?:names?|entit(?:y|ies)|compan(?:y|ies)|legal names?|entity names?|organi[sz]ations?|names? .*))?|(?:(?:legal|full|company|entity) )*names? (?:and address |and location |and country )?of (?:the |our |each |an? )?${EN_VENDOR}(?: .*)?|${EN_VENDOR} (?:and|or|with) .*|list of ${EN_VENDOR}`,
    de: `${DE_VENDOR}(?: (?:name|firma))?|name (?:und (?:anschrift|adresse|sitz) )?(?:des |der |vom )?${DE_VENDOR}s?(?: .*)?|${DE_VENDOR} (?:und|mit) .*`,
    fr: `${FR_VENDOR}|noms? (?:du |des |de )?${FR_VENDOR}(?: .*)?|${FR_VENDOR} (?:et|avec) .*`,
    es: `${ES_VENDOR}|nombres? (?:del? |de los? )?${ES_VENDOR}(?: .*)?|${ES_VENDOR} (?:y|con) .*`,
  },
};

/**
 * What teams keep for themselves of a vendor. A heading that has it is of no column, however it begins: "Reason for
 * replacement", "Duration of contract", "Purpose code", "Description (internal)".
 */
export const INTERNAL = new RegExp(
  `(?:^| )(?:${[
    'internal(?:ly)?|confidential|owners?|responsible|costs?|prices?|fees?|budget|spend|risks?|ratings?|scores?|criticality|review(?:ed|er|s)?|renewals?|approv(?:al|ed|er)|assessments?|audits?|tickets?|invoices?|codes?|numbers?|reference|status|managers?|departments?|replacements?|removal|rejection|contracts?',
    'interne[rs]?|intern|vertraulich|verantwortlicher?|zustandig(?:keit)?|kosten|preis|vertrags(?:wert|ende|beginn|laufzeit|nummer)|(?:dauer|laufzeit) des vertrags|risiko|bewertung|prufung|nummer|abteilung|ansprechpartner',
    'internes?|responsable|couts?|prix|montant|risques?|evaluation|revue|statut|numero|(?:duree|valeur) du contrat',
    'intern[oa]s?|costes?|costos?|precio|importe|riesgos?|evaluacion|revision|estado|(?:duracion|valor) del contrato',
  ].join('|')})(?: |$)`,
);

/**
 * Headings that name what no list can be without, where no better one does, the likeliest first. They are taken from the
 * column that they would be of.
 */
export const STAND_INS: Readonly<Record<'vendor' | 'purpose', readonly RegExp[]>> = {
  vendor: [
    /^(?:names?|name|nom|nombre)$/,
    /^(?:names?|noms?|nombres?) (?:(?:of|de|des|der|du|del|la|the|l|d) )*(?:entity|entities|company|companies|services?|tools?|partners?|organi[sz]ations?|firma|unternehmens?|dienste?s?|societe|entreprise|outils?|empresa|entidad|servicios?|herramientas?)$/,
    /^(?:entity|entities|company|companies|firma|unternehmen|societe|entreprise|empresa|entidad|organi[sz]ations?|organisation|organizacion)(?: names?)?$/,
    /^(?:services?|dienst|service|servicio|tools?|outil|herramienta|software|apps?|applications?|products?|platforms?|partners?|recipients?)(?: names?)?$/,
    /^legal (?:name|entity)(?: name)?$/,
    /^title$/,
    /^(?:\S+ ){1,3}(?:entity|entities|compan(?:y|ies)|organi[sz]ations?)$/,
  ],
  purpose: [
    /^(?:services?|dienste?|servicios?)(?: (?:used|name))?$/,
    /^(?:functions?|funktion(?:en)?|fonctions?|funcion(?:es)?|roles?|rolle|activit(?:y|ies)|tasks?)$/,
    /^(?:details?|summary|about|description)$/,
    /^(?:types?|art|typ|tipo|service types?)$/,
    /^(?:(?:vendor|provider|service|processor|sub ?processor) )?categor(?:y|ies)$|^kategorien?$|^categories?$|^categorias?$/,
  ],
};

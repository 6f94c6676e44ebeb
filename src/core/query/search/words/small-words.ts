import { setOf } from './set-of.js';

/** Words of a question that say nothing of what is asked. English. */
export const STOP_WORDS = setOf(
  'a about all an and any anybody anyone are as at be by can company companies could did do does else ever for from ' +
    'get gets give given got has have how i if in into is it its list many me mine much my never no not of on or our out ' +
    'provider providers somebody someone that the their them there these they this those to vendor vendors was we were ' +
    'what when where which wich who whom whose why will with would you your us am im',
);

/** Words that make a text a sentence, not a name. English. */
export const ASKING = setOf(
  'who what which wich where when why how whose does do did is are was were can could will would should may might has have ' +
    'my our your his her their anyone anybody someone somebody i we you they he she it if whether tell show',
);

/**
 * Verbs and fillers of questions about data, and nouns for data, people and companies at large: in a sentence they leave open
 * what is asked. English, without their regular forms.
 */
const WEAK_WORDS = setOf(
  'above access across actual additional after again against ago allow almost alone along already also always ' +
    'among anyhow anymore anything anyway anywhere apart app applicable applied apply appreciate aren arent ' +
    'around aside ask authorise authorize available aware away became because become been before began begin ' +
    'behind being believe below beneath beside better between beyond big bit both business but came cannot cant ' +
    'care categories category certain change check cheers chromebook collect collection come common compare ' +
    'concern confirm contain couldn curious d daily data day deal dear decide depend despite detail didn ' +
    'difference different disclose disclosure doesn doesnt doing don done dont during each early easy either ' +
    'elsewhere end engage enough entities entity etc even ever every everybody everyone everything except ' +
    'exchange exclude explain external extra few fewer figure find firm first folks found full further gather ' +
    'gave get getting gimme give given go goes going gone gonna good gotta grateful great greetings guess guys ' +
    'had hand handle happen having he hear held hello help her here herself hey hi him himself his hold homepage ' +
    'honestly hope however idea identify important incl including inclusive indicate info inform information ' +
    'inside instance instead intend interested internet involve ipad iphone isn isnt itself ive just keep kept ' +
    'kind kindly knew know known large last late later latter learn least less let letting like listed little ll ' +
    'logging lol longer look lot m main make matter may maybe mean meanwhile mention might mind month monthly ' +
    'more most much must myself near nearly need neither next nice nobody none nor normal nothing now obtain off ' +
    'often ok okay once one online only onto opposed org organisation organization other ours ourselves outside ' +
    'outsider over own particular parties partner party pass past people per perhaps permitted person personal ' +
    'pii platform please pls plus plz policies policy possess possible possibly potential powered powers prefer ' +
    'presumably private process processor product production proper provide public pull purpose put putting ' +
    'question quick quite rather re read reason receive recent recipient record regarding regards regular related ' +
    'release relies remain require respective respond responsible retain reviewing right round run running s safe ' +
    'said same save saw say secret see seem seen send sensitive sent service several shall share she shorter ' +
    'should show shown similar simple simply since site so some somehow something sometime somewhere soon sort ' +
    'special specific specify still storage store straight stranger stuff sub subprocessor such supplier supply ' +
    'suppose sure suspect system t take taken tell termination than thank theirs them themselves then thing think ' +
    'third thirdparty though thought three through throughout thru till time today together told tomorrow too ' +
    'took tool total touch toward transfer transferred transmit transmitted true trust try two type u um umm ' +
    'under understand unless until up upon upset ur use user using usual various ve version versus very via view ' +
    'visible vs wanna want wat way web webpage website week weekly well whatever whats whenever wheres wherever ' +
    'whether whichever while whoever whole whos wish within without won wonder wont work worried worry worse ' +
    'written wrote wut year yearly yes yesterday yet yours yourself',
);

/** Ordinary words near to a word of the vocabulary: no slips of it. English. */
export const ORDINARY = setOf(
  'break bother hearing cares carries serve serves county launch motor chart thread treats handler spelling principle principles director ' +
    'shopping deliver playing talking',
);

/** A word of how something is done, and of nothing that is asked: what comes instantly comes in real time. English. */
const ADVERB = /(?<!insta)(?:al|[a-y]e|[cn]t|et|ing|ful|ous)ly$/;

/** What looks like a form of a word of questions, and is none. English. */
const NO_FORM = setOf('evening evenings seed seeds');

const AT_LARGE = setOf(
  'data info information detail details personal pii people person everything everyone everybody list listed parties party partner organisation ' +
    'organization entities entity firm supplier service subprocessor processor product tool app website platform category categories disclosure ' +
    'sharing shared share policies policy other others',
);

/** Whether a word by itself asks for all there is: "information", "partners". */
export const isAtLarge = (word: string): boolean =>
  AT_LARGE.has(word) || AT_LARGE.has(word.replace(/s$/, ''));

/** Those long enough that one letter more or less makes no other word of them. English. */
export const SMALL: readonly string[] = [...STOP_WORDS, ...ASKING, ...WEAK_WORDS].filter(
  ({ length }) => length > 4,
);

const SHORTEST_STEM = 3;
const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing'];

/** Whether a word is one of these, or a regular form of one: "shares", "sharing". */
export const isWeak = (word: string): boolean =>
  ADVERB.test(word) ||
  (!NO_FORM.has(word) &&
    ENDINGS.some((ending) => {
      const stem = word.slice(0, word.length - ending.length);
      const isForm = word.endsWith(ending) && (ending === '' || stem.length >= SHORTEST_STEM);
      return isForm && (WEAK_WORDS.has(stem) || (ending === 'ing' && WEAK_WORDS.has(`${stem}e`)));
    }));

/**
 * Small words of questions in other languages: they tell the language of a question, and are left out on such a list. Languages
 * that are told by their letters have theirs in ./stock.
 */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(
    'wer was welche welcher welches wo wann warum wie wem wen der die das den dem des ein eine einen einem einer und oder ' +
      'ist sind hat haben wird werden kann konnen bekommt bekommen erhalt erhalten sieht sehen weiss kennt nutzt verwendet mein meine meinen ' +
      'meiner meines meinem unser unsere unseren ihr ihre sein seine von fur mit zu zum zur im in an auf uber bei gibt es nicht kein ' +
      'keine daten informationen personlich personliche anbieter firma firmen jemand alle mich ich wir sie man gespeichert weitergegeben',
  ),
  es: setOf(
    'quien quienes que cual cuales donde cuando por para como el la los las un una unos unas de del al y o es son ' +
      'ha han tiene tienen puede pueden recibe reciben ve ven sabe saben usa usan mi mis nuestro nuestra su sus con sin en a se ' +
      'me nos lo le no hay alguien datos informacion personales proveedores empresa empresas comparten comparte guardan recopila',
  ),
  fr: setOf(
    'qui que quoi quel quelle quels quelles ou quand pourquoi comment le la les un une des du de et est sont a ont peut ' +
      'peuvent recoit recoivent voit voient sait utilise mon ma mes notre nos votre vos son sa ses leur leurs avec sans dans pour ' +
      'sur par ce cette ces il elle ils on je nous vous ne pas y au aux donnees informations personnelles fournisseurs partage partagees entreprise entreprises societe societes prestataire prestataires d l',
  ),
  it: setOf(
    'chi che cosa quale quali dove quando perche come il lo la i gli le un uno una di del della dei delle e o sono ha ' +
      'hanno puo possono riceve ricevono vede vedono usa mio mia miei mie nostro nostra suo sua con senza in a per da si non dati ' +
      'informazioni personali fornitori condivide',
  ),
  nl: setOf(
    'wie wat welke waar wanneer waarom hoe de het een en of is zijn heeft hebben kan kunnen krijgt krijgen ziet zien weet ' +
      'gebruikt mijn onze ons uw zijn haar hun met zonder in op van voor naar bij door niet geen gegevens informatie persoonlijke ' +
      'leveranciers deelt',
  ),
  pt: setOf(
    'quem que para qual quais onde quando por porque como o a os as um uma de do da dos das e ou sao tem pode podem recebe recebem ' +
      've veem sabe usa meu minha meus minhas nosso nossa seu sua com sem em no na se nao dados informacoes pessoais fornecedores',
  ),
};

/** Words that are often asked for, by which a language is told as well. */
export const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(
    'standort kind kinder kindes tochter sohn passwort geburtsdatum adresse nachrichten schuler lehrer eltern schule werbung gesundheit noten hausaufgaben handynummer telefonnummer bilder verkauf anzeigen zeugnis wohnort',
  ),
  es: setOf(
    'ubicacion contrasena hijo hija hijos nino nina ninos fotos correo direccion nombre mensajes alumno alumnos maestros padres escuela publicidad anuncios telefono tareas notas edad nacimiento contrasenas privacidad',
  ),
  fr: setOf(
    'enfant enfants fille fils mot passe photos adresse localisation eleves enseignants parents ecole publicite prenom naissance telephone devoirs courriel vie privee',
  ),
  it: setOf(
    'figlio figlia figli bambini posizione indirizzo casa messaggi studenti insegnanti genitori scuola pubblicita foto',
  ),
  nl: setOf('kind kinderen locatie wachtwoord adres naam berichten leerlingen leraren ouders reclame foto’s'),
  pt: setOf(
    'filho filha filhos crianca localizacao senha endereco nome mensagens aluno alunos professores pais escola fotos',
  ),
};

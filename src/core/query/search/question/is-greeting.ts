import type { Token } from '../words/fold-text.js';
import { wordsIn } from '../languages/turns.js';

/** Words that ask nothing by themselves: greetings, thanks, cries for help. Folded; Han letter by letter. */
const GREETING = new RegExp(
  '^(?:(?:hello|hi|hiya|hey|good|morning|afternoon|evening|day|help|please|thanks?|you|there|me|i|need|can|how|what|do|does|this|is|work|ask|' +
    'here|ok|okay|yes|no|test|bye|hola|buen[ao]s|dias|tardes|gracias|ayuda|ayudame|por|favor|adios|bonjour|bonsoir|salut|merci|aide|aidez|moi|' +
    'hallo|danke|hilfe|bitte|ola|oi|obrigad[ao]|ajuda|ciao|grazie|aiuto|مرحبا|اهلا|السلام|عليكم|شكرا|مساعده|ساعدني|你|您|好|谢|謝|帮|幫|助|请|請) )*$',
);

/** Whether a text asks nothing: a greeting, a call for help, signs alone. */
export const isGreeting = (tokens: readonly Token[]): boolean => GREETING.test(wordsIn(tokens));

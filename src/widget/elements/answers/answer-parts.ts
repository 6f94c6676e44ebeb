import type * as AnswerTemplates from './answer-templates.js';

let templates: typeof AnswerTemplates | undefined;

/** Gives what is drawn of an answer besides its rows, once it is loaded. */
export let setAnswerParts: (given: typeof AnswerTemplates) => void;

/** For what a reader asks before it is loaded, and is not to ask again. */
export const answerPartsLoaded = new Promise<typeof AnswerTemplates>((resolve) => {
  setAnswerParts = (given) => resolve((templates = given));
});

/** What is drawn of an answer besides its rows; undefined until that is loaded: the first rows need nothing of it. */
export function answerParts(): typeof AnswerTemplates | undefined {
  return templates;
}

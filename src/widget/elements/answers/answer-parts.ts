import type * as AnswerTemplates from './answer-templates.js';

let templates: typeof AnswerTemplates | undefined;

/** What is drawn of an answer besides its rows; undefined until that is loaded: the first rows need nothing of it. */
export function answerParts(): typeof AnswerTemplates | undefined {
  return templates;
}

export function setAnswerParts(given: typeof AnswerTemplates): void {
  templates = given;
}

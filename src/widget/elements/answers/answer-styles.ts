import { answerElementStyles } from './answer-element.styles.js';
import { answerResultsStyles } from './answer-results.styles.js';
import { printStyles } from './print-results.styles.js';

/** What the element and its rows adopt once this is there. */
export const elementStyles = [answerElementStyles];
export const resultsStyles = [answerResultsStyles, printStyles];

import { laterTagStyles } from '../../styles/tag.styles.js';
import { answerElementStyles } from './answer-element.styles.js';
import { answerResultsStyles } from './answer-results.styles.js';
import { answerTabsStyles } from './answer-tabs.styles.js';
import { printStyles } from './print-results.styles.js';

/** What the element, its rows and its tabs adopt once this is there. */
export const elementStyles = [answerElementStyles];
export const resultsStyles = [answerResultsStyles, laterTagStyles, printStyles];
export const tabsStyles = [answerTabsStyles];

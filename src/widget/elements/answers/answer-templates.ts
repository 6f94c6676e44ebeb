export { aside } from './aside.js';
export { errorAlert } from './error-alert.js';
export { mentionedRows } from './mentioned-rows.js';
export { noMatch } from './no-match.js';
export { otherTimes } from './other-times.js';
export { printedLine } from './printed-line.js';
export { whyListed } from './why-listed.js';
export { elementStyles, resultsStyles } from './answer-styles.js';

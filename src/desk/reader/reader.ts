// What reads sheets and pages, as a script of its own: the page runs it in a worker, and itself where none can start.
export { readSheet } from './read-sheet.js';
export { servePage } from './serve-page.js';

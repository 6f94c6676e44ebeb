/** To be loaded by `loadPart`. */
export const loadSeldom = () => import('./seldom.js');

/** `loadPart` where all parts are in one file: nothing is fetched, and nothing can fail. */
export const loadPart = <T>(load: () => Promise<T>): Promise<T> => load();

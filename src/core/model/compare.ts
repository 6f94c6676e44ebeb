/** The order of two texts in a language, as `Array.prototype.sort` takes it. */
export type Compare = (a: string, b: string) => number;

/** Where what draws more for paper is not loaded, or cannot be, what is drawn is printed. */
let given: (part: Element) => void = () => print();

/** Prints the list, or the table, in which a part stands. */
export const printFrom = (part: Element): void => given(part);

export function setPrintFrom(print: (part: Element) => void): void {
  given = print;
}

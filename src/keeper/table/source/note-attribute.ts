/** Where the words of a footnote stand at its mark. */
export const NOTE = 'data-note';

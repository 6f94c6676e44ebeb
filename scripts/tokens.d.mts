/** The public custom properties, in the order of the style sheet. */
export function readTokens(): { name: string; value: string; comment: string }[];

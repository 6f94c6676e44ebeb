/** Where in a published folder the page of a version is. */
export const versionPage = (version: number): string => `history/${version}.html`;

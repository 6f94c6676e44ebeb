export const browserFlags: string[];
/** The path of an installed Chromium or Chrome, or undefined. */
export function findBrowser(): string | undefined;

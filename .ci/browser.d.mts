export type EngineName = 'chromium' | 'firefox' | 'webkit';

export const browserFlags: string[];
export const engines: Readonly<
  Record<EngineName, { name: string; find(): string | undefined; packages: string[][]; missing: string }>
>;
/** The path of an installed Chromium or Chrome, or undefined. */
export function findBrowser(): string | undefined;
/** Chromium without what is around a page, where it is installed. */
export function findPlainBrowser(): string | undefined;
/** The path of WebKitGTK's driver, or undefined. */
export function findWebKitDriver(): string | undefined;
/** The version that the browser of an engine says it is. */
export function versionOf(name: EngineName): string;
/** Makes sure of these engines; false, with a word on it, where one is missing. */
export function provide(names: readonly EngineName[]): boolean;

import type { EngineName } from '../../../.ci/browser.mjs';

/** A page of an engine, as far as automation can ask for it in every engine. */
export interface EnginePage {
  /** Resolves once the page is loaded. */
  goTo(url: string): Promise<void>;
  /** As by the browser's own button; whether it has kept the page or loads it again is the engine's to choose. */
  goBack(): Promise<void>;
  goForward(): Promise<void>;
  reload(): Promise<void>;
  /** Takes the network away from the page, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Runs a function in the page; arguments and result cross as JSON. */
  run<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Presses keys, named as by `KeyboardEvent.key`, all at once. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks where a pointer would, in CSS pixels of the window. */
  click(x: number, y: number): Promise<void>;
  /** Prints to a PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Engine {
  /** A page that shares nothing with those before it. */
  open(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** Wide enough for the filters to stand beside the list. */
export const WINDOW = { width: 1280, height: 900 };

/** @param isWhole with what a browser has around a page, such as its search, which Chromium may be without */
export async function startEngine(name: EngineName, isWhole = false): Promise<Engine> {
  if (name === 'webkit') return (await import('./webdriver-engine.js')).startWebKit();
  return (await import('./puppeteer-engine.js')).startPuppeteer(name, isWhole);
}

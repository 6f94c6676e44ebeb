import type { Registry } from '../../../model/registry.js';
import { givenSpoken } from './given-spoken.js';
import type { SpokenWords } from './spoken-words.js';

/** The hash of each language's script, by primary subtag; put in by the build. */
declare const SPOKEN_HASHES: Readonly<Record<string, string>>;

/** A script that has not come for this long is done without, in ms. */
const LATEST = 15_000;

/** The tag of this file; none where a bundler made the file part of another. */
const own = document.currentScript as HTMLScriptElement | null;

const loads = new Map<string, Promise<unknown>>();

/**
 * As in load-spoken.ts, for the standalone file: they come with the script of the language, or, once a question needs them, by a
 * script beside this one.
 */
export async function loadSpoken({ language }: Registry, isGuest = false): Promise<SpokenWords | undefined> {
  const tag = language.split('-')[0] as string;
  if (tag === 'en' && !isGuest) return undefined;
  if (!givenSpoken().has(tag)) {
    const load = loads.get(tag) ?? addScript(tag);
    loads.set(tag, load);
    // Where it does not lie there, or the page's policy forbids it, the list's own words are what is known.
    await load.catch(() => undefined);
  }
  return givenSpoken().get(tag);
}

/** Allowed what this file is allowed, and pinned as it is. */
async function addScript(tag: string): Promise<unknown> {
  const hash = SPOKEN_HASHES[tag];
  const address = own?.src.replace(/(\/standalone)(\.js)(?=$|[?#])/, `$1.words.${tag}$2`);
  if (!own || !hash || address === own.src) return;
  const script = document.createElement('script');
  script.crossOrigin = own.crossOrigin;
  script.referrerPolicy = own.referrerPolicy;
  script.nonce = own.nonce;
  if (own.integrity) script.integrity = hash;
  const ended = new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    setTimeout(resolve, LATEST);
  });
  script.src = address as string;
  document.head.append(script);
  await ended;
  script.remove();
}

/** The hash of each language's script, by primary subtag; put in by the build. */
declare const SPOKEN_HASHES: Readonly<Record<string, string>>;

/** A script that has not come for this long is done without, in ms. */
const LATEST = 15_000;

/** The tag of the standalone file; of another file where a bundler made it part of that. */
const own = document.currentScript as HTMLScriptElement | null;

/**
 * Loads what is said in a language from beside the standalone file: allowed what the file is allowed, and pinned as it is.
 * @throws where the page's policy forbids it
 */
export async function addWords(tag: string): Promise<void> {
  const hash = SPOKEN_HASHES[tag];
  const address = own?.src.replace(/(\/standalone)(\.js)(?=$|[?#])/, `$1.words.${tag}$2`);
  if (!own || !hash || !address || address === own.src) return;
  const script = document.createElement('script');
  script.crossOrigin = own.crossOrigin;
  script.referrerPolicy = own.referrerPolicy;
  script.nonce = own.nonce;
  if (own.integrity) script.integrity = hash;
  const ended = new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    setTimeout(resolve, LATEST);
  });
  script.src = address;
  document.head.append(script);
  await ended;
  script.remove();
}

/** A script that has not come for this long is done without, in ms. */
const LATEST = 15_000;

/** The tag of the standalone file; of another file where a bundler made it part of that. */
const own = document.currentScript as HTMLScriptElement | null;

/**
 * Runs a script from beside the standalone file: allowed what the file is allowed, and pinned as it is.
 * @param name what stands behind the file's own name
 * @param hash of the script that the file was made with
 * @throws where the page's policy forbids it
 */
export async function addScript(name: string, hash: string): Promise<void> {
  const address = own?.src.replace(/(\/standalone)(\.js)(?=$|[?#])/, `$1.${name}$2`);
  if (!own || !address || address === own.src) return;
  const late = new Promise((resolve) => void setTimeout(resolve, LATEST));
  // A policy of trusted types speaks of the addresses of elements, not of imports; but these cannot be pinned, and a disk has none.
  if (!own.integrity && address.startsWith(`${origin}/`)) {
    const came = import(/* @vite-ignore */ address).catch(() => false);
    if ((await Promise.race([came, late])) !== false) return;
  }
  const script = document.createElement('script');
  script.crossOrigin = own.crossOrigin;
  script.referrerPolicy = own.referrerPolicy;
  script.nonce = own.nonce;
  if (own.integrity) script.integrity = hash;
  const ended = new Promise((resolve) => {
    script.onload = script.onerror = resolve;
  });
  script.src = address;
  document.head.append(script);
  await Promise.race([ended, late]);
  script.remove();
}

/** What is used of https://w3c.github.io/trusted-types/dist/spec/, which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** As the policy of the page allows it, once. */
const POLICY = 'vd-desk';

/** Scripts of our own: one that lies beside the page, and what was made here. */
const OWN = /^(?:\.\/[a-z]+\.js$|blob:)/;

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(POLICY, {
  createScriptURL(url) {
    if (!OWN.test(url)) throw new TypeError(`${url} is no script of the desk.`);
    return url;
  },
});

/** The address of a script, for what takes none but those that were looked at. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url;

/** What is used of https://w3c.github.io/trusted-types/dist/spec/, which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** As the policy of the page allows it. */
const POLICY = 'vd-desk';
const SCRIPT = './offline.js';

/** Has the browser keep the page itself, so that it opens without a network next time. From a file on disk it does anyway. */
export function keepPage(): void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker || location.protocol === 'file:') return;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => SCRIPT });
  // Where the browser or the host does not let it, the page needs the network as any other does.
  serviceWorker.register(policy?.createScriptURL(SCRIPT) ?? SCRIPT).catch(() => undefined);
}

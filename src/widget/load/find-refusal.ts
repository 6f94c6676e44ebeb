import { RegistryError } from '../../core/reading/registry-error.js';

/** Why an answer holds no registry, as far as that can be told before it is read; undefined where it may hold one. */
export function findRefusal(response: Response, href: string): RegistryError | undefined {
  const { ok, status, redirected, headers } = response;
  const isPage = redirected && headers.get('content-type')?.includes('html') === true;
  if (ok && !isPage) return undefined;
  const isRefused = isPage || status === 401 || status === 403;
  if (isRefused && isOurOrigin(href)) return signIn(href, { status });
  return new RegistryError('http', `${href} answered with status ${status}.`, { status });
}

/**
 * Whether a request that failed is led to another origin, as a site does with visitors who have not signed in: where that
 * origin does not let the page read its answers, the failure alone does not say so. Never rejects.
 */
export async function leadsElsewhere(href: string, signal: AbortSignal): Promise<boolean> {
  if (!isOurOrigin(href)) return false;
  const answer = await fetch(href, { signal, credentials: 'same-origin', redirect: 'manual' }).catch(
    () => undefined,
  );
  return answer?.type === 'opaqueredirect';
}

export function signIn(href: string, options: { cause?: unknown; status?: number }): RegistryError {
  return new RegistryError('http', `${href} is not given to everybody: signing in may be needed.`, {
    ...options,
    needsSignIn: true,
  });
}

/** Elsewhere no cookie is sent, so that signing in would not help. */
function isOurOrigin(href: string): boolean {
  return new URL(href).origin === location.origin;
}

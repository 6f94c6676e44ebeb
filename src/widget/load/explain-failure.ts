import { RegistryError } from '../../core/reading/registry-error.js';

/**
 * The error of a request as far as can be found out: whether signing in to the site may help. Elsewhere than on the page's own
 * site no cookie is sent, so that it would not.
 */
export async function explainFailure(
  error: RegistryError,
  href: string,
  signal: AbortSignal,
): Promise<RegistryError> {
  if (new URL(href).origin !== location.origin || !(await isRefused(error, href, signal))) return error;
  const { cause, status } = error;
  return new RegistryError('http', `${href} is not given to everybody: signing in may be needed.`, {
    ...(cause === undefined ? {} : { cause }),
    ...(status === undefined ? {} : { status }),
    needsSignIn: true,
  });
}

/** Refused, or a page that came in the place of the list. */
async function isRefused(
  { code, status = 0 }: RegistryError,
  href: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (code === 'http') return status < 400 || status === 401 || status === 403;
  if (code !== 'network') return false;
  // Led to another origin, as sites do with visitors who have not signed in, a request just fails: this says so.
  const answer = await fetch(href, { signal, credentials: 'same-origin', redirect: 'manual' }).catch(
    () => undefined,
  );
  return answer?.type === 'opaqueredirect';
}

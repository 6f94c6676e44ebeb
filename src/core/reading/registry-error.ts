/** Why a registry cannot be shown. */
export type RegistryErrorCode =
  'no-source' | 'network' | 'timeout' | 'http' | 'too-large' | 'syntax' | 'schema' | 'integrity';

/** The one error of loading. Its message is English, for developers; what a reader sees comes from the messages. */
export class RegistryError extends Error {
  declare readonly name: 'RegistryError';
  readonly code: RegistryErrorCode;
  /** HTTP status, with the code `http`. */
  readonly status: number | undefined;
  /** Whoever signs in to the site may get it: it was refused, or a page came in its place. */
  readonly needsSignIn: boolean;

  constructor(
    code: RegistryErrorCode,
    message: string,
    options: { cause?: unknown; status?: number; needsSignIn?: boolean } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    // Set, it would throw on a page that has frozen its errors.
    Object.defineProperty(this, 'name', { value: 'RegistryError' });
    this.code = code;
    this.status = options.status;
    this.needsSignIn = options.needsSignIn ?? false;
  }
}

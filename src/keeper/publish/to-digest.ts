/** What tells one text from every other. */
export interface Digest {
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** SHA-384, as in the attribute `integrity`: `sha384-` and base 64. */
  readonly sha384: string;
}

/** Asked of the platform, which browsers and Node both have: in browsers over https, and on `localhost` and `file:`. */
export async function toDigest(text: Uint8Array): Promise<Digest> {
  const [short, long] = await Promise.all(
    ['SHA-256', 'SHA-384'].map(
      async (name) => new Uint8Array(await crypto.subtle.digest(name, text as Uint8Array<ArrayBuffer>)),
    ),
  );
  return {
    sha256: Array.from(short ?? [], (byte) => byte.toString(16).padStart(2, '0')).join(''),
    sha384: `sha384-${btoa(String.fromCharCode(...(long ?? [])))}`,
  };
}

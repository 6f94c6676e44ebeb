import { expect } from '@open-wc/testing';
import { checkIntegrity } from '../../../src/widget/load/check-integrity.js';
import { registryErrorOf } from '../../helpers/stub-fetch.js';

const TEXT = '{"name":"Zoë"}';

async function hashOf(text: string, bits: 256 | 384 | 512): Promise<string> {
  const bytes = await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(text));
  return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

const check = (integrity: string, text = TEXT): Promise<void> =>
  checkIntegrity('/list.json', [text.slice(0, 5), text.slice(5)], integrity);

describe('checkIntegrity', () => {
  for (const bits of [256, 384, 512] as const) {
    it(`lets the file pass that a hash of ${bits} bits names, and no other`, async () => {
      const hash = await hashOf(TEXT, bits);
      await check(hash);
      await check(` ${hash}?ct=application/json `);
      expect((await registryErrorOf(check(hash, `${TEXT} `))).code).to.equal('integrity');
    });
  }

  it('knows base64 as addresses have it, too', async () => {
    const hash = await hashOf(TEXT, 384);
    await check(`sha384-${hash.slice(7).replaceAll('+', '-').replaceAll('/', '_')}`);
  });

  it('lets any of several hashes of the strongest kind name the file, and none of a weaker kind', async () => {
    const [weak, strong, other] = await Promise.all([
      hashOf(TEXT, 256),
      hashOf(TEXT, 512),
      hashOf('another', 512),
    ]);
    await check(`${other}\n${strong}`);
    await check(`${weak} ${strong}`);
    expect((await registryErrorOf(check(`${weak} ${other}`))).code).to.equal('integrity');
  });

  it('lets nothing pass where it names no hash that can be checked', async () => {
    const sha1 = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
    for (const none of [' ', 'sha384', 'sha384-', 'md5-abc', sha1, 'sha256-not base64!', 'yes']) {
      const error = await registryErrorOf(check(none));
      expect(error.code, none).to.equal('integrity');
      expect(error.message, none).to.include('/list.json');
    }
  });

  it('knows a file that begins with a mark of the byte order, as reading takes that away', async () => {
    await check(await hashOf(`\ufeff${TEXT}`, 256));
  });

  it('says so where the browser works out no hashes', async () => {
    const hash = await hashOf(TEXT, 256);
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    const error = await registryErrorOf(check(hash));
    Reflect.deleteProperty(crypto, 'subtle');
    expect(error.code).to.equal('integrity');
    expect(error.message).to.include('https');
  });
});

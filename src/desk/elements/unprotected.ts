import { html, nothing, type TemplateResult } from 'lit';

/** Whether the browser makes the hashes that hold a published version. Over plain http it does not. https://w3c.github.io/webcrypto/#Crypto-interface */
export const canDigest = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

/** What cannot be done where the page came over plain http. */
export const unprotected = (): TemplateResult | typeof nothing =>
  canDigest()
    ? nothing
    : html`<p class="finding warning">
        <b>Not all can be done here.</b> This page came over an address that is not protected (http). Browsers
        do not make the hashes of a published version there, so nothing can be published. All else works: save
        the file, open the desk over https or from a file on your disk, and bring it there.
      </p>`;

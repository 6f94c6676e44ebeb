import { expect, oneEvent } from '@open-wc/testing';
import { make, place } from '../../../helpers/element.js';
import { eventually } from '../../../helpers/eventually.js';
import { stubFetch } from '../../../helpers/fetch-stub.js';
import { makeDocument } from '../../../helpers/registries.js';

const KINDS = ['Collator', 'ListFormat', 'DateTimeFormat'] as const;

/** Notes which kinds of `Intl` are made for a language, until it is told to stop. */
function watchMade(language: string): { readonly made: string[]; stop(): void } {
  const made: string[] = [];
  const kept = KINDS.map((kind) => [kind, Intl[kind]] as const);
  for (const [kind, own] of kept) {
    const watched = new Proxy(own as typeof Intl.Collator, {
      construct(target, args: [string]) {
        if (args[0] === language) made.push(kind);
        return new target(...args);
      },
    });
    Object.assign(Intl, { [kind]: watched });
  }
  return { made, stop: () => Object.assign(Intl, Object.fromEntries(kept)) };
}

describe('<vendor-disclosure>: made ready', () => {
  it('makes what rows are drawn with while the list is on its way, and nothing of it again', async () => {
    const language = 'en-NZ';
    const stub = stubFetch();
    const { made, stop } = watchMade(language);
    try {
      const element = make({ attributes: { src: '/list.json', lang: language } });
      const loaded = oneEvent(element, 'vd-load');
      place().append(element);
      const request = await stub.request(1);
      await eventually(() => made.length === KINDS.length, 'what Intl makes');
      request.answer(makeDocument({ apple: {} }));
      await loaded;
      expect(made).to.deep.equal(KINDS);
    } finally {
      stop();
      stub.restore();
    }
  });
});

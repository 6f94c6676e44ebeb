import { expect } from '@open-wc/testing';
import { ListedEntries } from '../../../../src/widget/state/listed-entries.js';
import type { Request } from '../../../../src/widget/events/vd-request-event.js';
import { Reader } from '../../../../src/widget/elements/vendor-disclosure/reader.js';
import type { ServedList } from '../../../../src/widget/elements/vendor-disclosure/served-list.js';

describe('What a part asks of the element', () => {
  it('copies a link also where what copies is still on its way', async () => {
    const copied: Request[] = [];
    const rest: { value: unknown; load: () => Promise<void> } = {
      value: undefined,
      load: async () => {
        await Promise.resolve();
        rest.value = { copyLink: (_: unknown, request: Request) => void copied.push(request) };
      },
    };
    const link = { kind: 'permalink', entry: 'a/b', href: 'https://list.example/#vd-vendor=a/b' } as const;
    const host = { addController: () => undefined };
    const list = { host, rest, ui: {}, listed: new ListedEntries() } as unknown as ServedList;
    new Reader(list).handle(link);
    await rest.load();
    await Promise.resolve();
    expect(copied).to.deep.equal([link]);
  });
});

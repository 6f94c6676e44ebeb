import { expect } from '@open-wc/testing';
import type { Request } from '../../../../src/widget/events/vd-request-event.js';
import { handleRequest } from '../../../../src/widget/elements/vendor-disclosure/handle-request.js';
import type { ListController } from '../../../../src/widget/elements/vendor-disclosure/list-controller.js';

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
    const link: Request = { kind: 'permalink', entry: 'a/b', href: 'https://list.example/#vd-vendor=a/b' };
    handleRequest(link, document, { rest, ui: {} } as unknown as ListController);
    await rest.load();
    await Promise.resolve();
    expect(copied).to.deep.equal([link]);
  });
});

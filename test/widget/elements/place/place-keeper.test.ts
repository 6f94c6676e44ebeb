import { expect, oneEvent } from '@open-wc/testing';
import { PlaceKeeper } from '../../../../src/widget/elements/place/place-keeper.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, make, openFilters, place, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entry, find, findAll } from '../../../helpers/roles.js';

const registry = makeDocument(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `vendor${String(at)}`,
      { purpose: 'Stores files. '.repeat(at % 7) },
    ]),
  ),
);
const before = location.href;

/** Not a number where the row is not drawn. */
const topOf = (element: VendorDisclosureElement, vendor: string): number =>
  findAll(element, 'heading', vendor)[0]?.closest('li')?.getBoundingClientRect().top ?? NaN;

/** Scrolls as a reader, so that a row stands so far below the top of the window, and waits until that has been noticed. */
async function bringTo(element: VendorDisclosureElement, vendor: string, top: number): Promise<void> {
  await element.updateComplete;
  entry(element, vendor).scrollIntoView({ behavior: 'instant' });
  const isNoticed = (): boolean | undefined =>
    sessionStorage.getItem('vendor-disclosure places')?.includes(`"${vendor.toLowerCase()}/`);
  // Rows that come near take their real height, also those above, a frame later: where nothing makes up for it, the row moves then.
  for (let rested = 0; rested < 4; rested += 1) {
    const off = topOf(element, vendor) - top;
    if (!(Math.abs(off) <= 1 && isNoticed())) {
      scrollBy({ top: off, behavior: 'instant' });
      rested = -1;
    }
    await frame();
    // The same as when a tab is put away.
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Looks each frame: that a page scrolls changes nothing in the document. */
async function standsAt(element: VendorDisclosureElement, vendor: string, top: number): Promise<void> {
  while (!(Math.abs(topOf(element, vendor) - top) <= 1)) await frame();
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function goBack(): Promise<void> {
  history.back();
  await oneEvent(window, 'popstate');
}

const manyKinds = makeDocument(
  Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => [
      `vendor${String(at)}`,
      {
        data: [{ type: at % 2 ? 'name' : 'location' }],
        subjects: [{ id: at % 2 ? 'student' : 'teacher' }],
      },
    ]),
  ),
  {
    version: 9,
    changes: Array.from({ length: 150 }, (_, at) => ({
      version: 9 - Math.floor(at / 20),
      date: '2026-03-01',
      kind: 'changed',
      summary: `Change number ${String(at)}.`,
    })),
  },
);

/** The row of a view with some text. */
const lineOf = (element: VendorDisclosureElement, tag: string, text: string): HTMLElement | undefined =>
  [
    ...(element.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('[data-place]') ??
      []),
  ].find((row) => row.textContent.includes(text));

/** Brings a row of a view to where only a reader would, and waits until that has been noticed. */
async function bringLine(row: () => HTMLElement | undefined): Promise<number> {
  const isNoticed = (): boolean => {
    const key = row()?.dataset['place'];
    const kept = sessionStorage.getItem('vendor-disclosure places');
    return key !== undefined && kept?.includes(JSON.stringify(key).slice(1, -1)) === true;
  };
  while (!isNoticed()) {
    const line = row();
    // A long table scrolls in a box of its own, below its headings.
    const box = line?.closest('.scroller');
    const edge = box?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    if (line)
      (box ?? window).scrollBy({ top: line.getBoundingClientRect().top - edge - 2, behavior: 'instant' });
    await frame();
    document.dispatchEvent(new Event('visibilitychange'));
  }
  return row()?.getBoundingClientRect().top ?? NaN;
}

describe('<vendor-disclosure>: the place of a reader', () => {
  const scrolls = history.scrollRestoration;
  let lists = 0;
  beforeEach(() => {
    // As in an application that scrolls by itself, or not at all.
    history.scrollRestoration = 'manual';
    // An address of its own: engines without names for steps tell them apart by it.
    history.pushState(null, '', `#list-${(lists += 1)}`);
  });
  afterEach(() => {
    history.scrollRestoration = scrolls;
    history.replaceState(null, '', before);
    toTop();
  });

  it('is kept where an application makes another element as the reader goes back', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor40', 33);
    const at = topOf(first, 'Vendor40');
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    const second = await showRegistry(registry);
    await standsAt(second, 'Vendor40', at);
  });

  it('is kept where an application brings the same element back', async () => {
    const element = await showRegistry(registry);
    await bringTo(element, 'Vendor41', 33);
    const at = topOf(element, 'Vendor41');
    history.pushState(null, '', '#other');
    element.remove();
    toTop();
    await goBack();
    place().append(element);
    await standsAt(element, 'Vendor41', at);
  });

  for (const [view, tag, text, button] of [
    ['changes', 'vd-changes', 'Change number 110.', /older/i],
    ['matrix', 'vd-matrix', 'Vendor55', /more/i],
  ] as const) {
    it(`is kept in the view of ${view}, also among what was drawn by a button`, async () => {
      const show = async (): Promise<VendorDisclosureElement> => {
        const element = await showRegistry(manyKinds, { attributes: { view } });
        await untilShown(() => lineOf(element, tag, ''));
        return element;
      };
      const first = await show();
      const buttons = (): HTMLButtonElement[] => [
        ...(first.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? []),
      ];
      if (view === 'matrix')
        buttons()
          .find(({ textContent }) => /provider|vendor/i.test(textContent))
          ?.click();
      await untilShown(() => buttons().find(({ textContent }) => button.test(textContent)));
      buttons()
        .find(({ textContent }) => button.test(textContent))
        ?.click();
      const top = await bringLine(() => lineOf(first, tag, text));
      history.pushState(null, '', '#other');
      first.remove();
      toTop();
      await goBack();
      const second = await show();
      await untilShown(
        () => Math.abs((lineOf(second, tag, text)?.getBoundingClientRect().top ?? NaN) - top) <= 1,
      );
    });
  }

  it('is kept for each answer that the reader goes back to', async () => {
    const element = await showRegistry(manyKinds, { attributes: { 'sync-url': 'hash' } });
    await untilShown(() => findAll(element, 'heading', 'Vendor42').length > 0);
    await openFilters(element);
    await bringTo(element, 'Vendor42', 33);
    const at = topOf(element, 'Vendor42');
    await change(element, () => find(element, 'checkbox', /^Students/).click());
    await bringTo(element, 'Vendor17', 44);
    const filtered = topOf(element, 'Vendor17');
    await goBack();
    await standsAt(element, 'Vendor42', at);
    history.forward();
    await oneEvent(window, 'popstate');
    await standsAt(element, 'Vendor17', filtered);
  });

  it('is kept where an application hides the element, and shows it some time after the reader went back', async () => {
    const element = await showRegistry(registry);
    await bringTo(element, 'Vendor45', 33);
    const at = topOf(element, 'Vendor45');
    history.pushState(null, '', '#other');
    element.hidden = true;
    toTop();
    await goBack();
    await frame();
    await frame();
    element.hidden = false;
    await standsAt(element, 'Vendor45', at);
  });

  it('is held where what stands above it is drawn later, also by an engine that does not hold it', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor44', 33);
    const at = topOf(first, 'Vendor44');
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    const second = await showRegistry(registry);
    second.style.overflowAnchor = document.documentElement.style.overflowAnchor = 'none';
    await standsAt(second, 'Vendor44', at);
    // The reader is brought there a second time after the first frame.
    for (let frames = 0; frames < 3; frames += 1) await frame();
    second.style.paddingBlockStart = '40px';
    await frame();
    await standsAt(second, 'Vendor44', at);
    document.documentElement.style.overflowAnchor = '';
  });

  it('is held as long as more keeps coming above it, however slow a device draws', async () => {
    const waits = new Map<number, () => void>();
    const { setTimeout, clearTimeout } = window;
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor44', 33);
    const at = topOf(first, 'Vendor44');
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    const second = await showRegistry(registry);
    second.style.overflowAnchor = document.documentElement.style.overflowAnchor = 'none';
    // What takes seconds takes as long as is said here.
    window.setTimeout = ((work: () => void, delay = 0) => {
      const id = setTimeout(work, delay);
      if (delay >= 1000) waits.set(id, work);
      return id;
    }) as never;
    window.clearTimeout = ((id: number) => {
      waits.delete(id);
      clearTimeout(id);
    }) as never;
    try {
      await untilShown(() => waits.size > 0);
      const early = [...waits.keys()];
      for (const room of ['40px', '80px']) {
        second.style.paddingBlockStart = room;
        for (let frames = 0; frames < 4; frames += 1) await frame();
        expect(topOf(second, 'Vendor44')).to.be.closeTo(at, 1);
        for (const id of early) waits.get(id)?.();
      }
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
      document.documentElement.style.overflowAnchor = '';
    }
  });

  it('is let go where a reader moves what no press or key tells of, as by the scroll bar, while the page grows', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor44', 33);
    const at = topOf(first, 'Vendor44');
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    const second = await showRegistry(registry);
    second.style.overflowAnchor = document.documentElement.style.overflowAnchor = 'none';
    await standsAt(second, 'Vendor44', at);
    for (let frames = 0; frames < 3; frames += 1) await frame();
    second.style.paddingBlockStart = '40px';
    await frame();
    await standsAt(second, 'Vendor44', at);
    scrollBy({ top: -300, behavior: 'instant' });
    await oneEvent(document, 'scroll');
    second.style.paddingBlockStart = '80px';
    for (let frames = 0; frames < 4; frames += 1) await frame();
    expect(topOf(second, 'Vendor44')).to.be.greaterThan(at + 200);
    document.documentElement.style.overflowAnchor = '';
  });

  it('is kept where the reader leaves in the very frame in which they scrolled', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor46', 33);
    // Rows farther down are drawn as a reader comes near.
    await untilShown(() => topOf(first, 'Vendor47') > 0);
    scrollBy({ top: topOf(first, 'Vendor47') - 22, behavior: 'instant' });
    await oneEvent(document, 'scroll');
    const at = topOf(first, 'Vendor47');
    // As by a link that an application follows by itself.
    dispatchEvent(new Event('pointerdown'));
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    await standsAt(await showRegistry(registry), 'Vendor47', at);
  });

  it('is not sought where the reader comes anew', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor43', 33);
    first.remove();
    toTop();
    history.pushState(null, '', '#list-again');
    const second = await showRegistry(registry);
    await second.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('is the reader’s to leave: who scrolls by hand before the list is there is not taken back', async () => {
    const first = await showRegistry(registry);
    await bringTo(first, 'Vendor44', 33);
    history.pushState(null, '', '#other');
    first.remove();
    toTop();
    await goBack();
    const second = make({ properties: { registry } });
    place().append(second);
    second.addEventListener('vd-load', () => dispatchEvent(new Event('wheel')));
    await oneEvent(second, 'vd-load');
    await second.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('throws nothing where a page has set what has no text as address or prefix', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throws = {
      [Symbol.toPrimitive]: (): never => {
        throw new Error('no');
      },
    };
    for (const odd of [proxy, throws, Symbol('x'), Object.create(null), 7n] as never[]) {
      const host = make({ properties: { src: odd, urlPrefix: odd } });
      place().append(host);
      expect(() => new PlaceKeeper(host, () => Promise.resolve())).not.to.throw();
      host.remove();
    }
  });
});

/** Looks each frame until there is what is looked for. */
async function untilShown(find: () => unknown): Promise<void> {
  while (!find()) await frame();
}

function toTop(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
}

import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { make, place, showRegistry } from '../../../helpers/element.js';
import { oddLines, smallControls, smallestText, standingOut, textStyles } from '../../../helpers/layout.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entries, find, findAll } from '../../../helpers/roles.js';

const NARROW = 320;
const registry = makeDocument(
  {
    apple: {
      data: [
        { type: 'email-address', flow: 'sent' },
        { type: 'location', flow: 'collected' },
      ],
      subjects: [{ id: 'student' }],
      purposes: ['email'],
    },
    donaudampfschifffahrtsgesellschaftskapitaen: { category: 'side', subjects: [{ id: 'teacher' }] },
    cherry: { exclusions: [{ note: 'Not for students.', subjects: ['student'] }], notes: ['On request.'] },
  },
  { title: 'Who gets our data', introduction: ['Some companies help us. This list says who gets what.'] },
);

/** What is not in both; a few are enough to tell. */
const added = (before: string[], after: string[]): string[] =>
  after.filter((one, at) => one !== before[at]).slice(0, 3);

describe('<vendor-disclosure>: under the styles of a page', () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => {
    sheet = document.createElement('style');
    document.head.append(sheet);
  });
  afterEach(() => sheet.remove());

  /** The element in a box of a page with these styles. */
  async function showUnder(css: string, width = NARROW): Promise<[VendorDisclosureElement, HTMLElement]> {
    const element = await showRegistry(registry);
    const box = element.parentElement as HTMLElement;
    box.className = 'box';
    sheet.textContent = `.box { width: ${width}px; } ${css}`;
    find(element, 'button', /^Filters/).click();
    await element.updateComplete;
    return [element, box];
  }

  /** It can be read and used in the width it has. */
  function expectReadable(element: VendorDisclosureElement, box: HTMLElement): void {
    expect(entries(element)).to.have.length(3);
    for (const row of entries(element)) expect(row.getBoundingClientRect().width).to.be.at.least(200);
    expect(standingOut(element, box)).to.deep.equal([]);
    expect(smallControls(element)).to.deep.equal([]);
    expect(oddLines(element)).to.deep.equal([]);
    expect(smallestText(element)).to.be.at.least(10);
  }

  it('reads the same whatever a page says of all its text', async () => {
    const plain = textStyles((await showUnder(''))[0]);
    const [element, box] = await showUnder(`* {
      letter-spacing: 0.5em; word-spacing: 2em; line-height: 4; text-transform: uppercase; text-indent: 4em;
      text-align: right; white-space: pre; word-break: break-all; font-style: italic; font-weight: 900;
      font-variant: small-caps; hyphens: none; list-style: square; text-shadow: 1px 1px red; cursor: wait;
      color: yellow; text-orientation: upright;
      -webkit-text-fill-color: yellow; -webkit-text-stroke: 2px red; -webkit-text-security: disc;
    }
    .box { writing-mode: vertical-rl; }`);
    expect(added(plain, textStyles(element))).to.deep.equal([]);
    expectReadable(element, box);
  });

  it('keeps its layout where a page insists on its own for every element', async () => {
    const plain = textStyles((await showUnder(''))[0]);
    const [element, box] = await showUnder(`* {
      margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
      display: block !important; float: left !important; position: relative !important; color: yellow !important;
      line-height: 1 !important; white-space: nowrap !important; font: italic 900 16px/1 serif !important;
      min-width: 0 !important; max-width: none !important; container: none !important; contain: none !important;
    } .box { float: none !important }`);
    expect(added(plain, textStyles(element))).to.deep.equal([]);
    expectReadable(element, box);
  });

  const HOSTS = {
    'all: unset': 'all: unset',
    'display: inline': 'display: inline',
    'display: contents': 'display: contents',
    'display: flex': 'display: flex',
    'display: grid': 'display: grid',
    'display: inline-block': 'display: inline-block',
    'float: left': 'float: left',
    'position: absolute': 'position: absolute; inset-inline-start: 0',
    'inline-size: max-content': 'inline-size: max-content; max-inline-size: 100%',
  };
  for (const [name, css] of Object.entries(HOSTS)) {
    it(`can be read where a page gives it ${name}`, async () => {
      expectReadable(...(await showUnder(`.box { position: relative } vendor-disclosure { ${css} }`)));
    });
  }

  const PARENTS = {
    'a row of flexible items': 'display: flex',
    'a column of flexible items': 'display: flex; flex-direction: column; align-items: flex-start',
    'a grid': 'display: grid',
    'a grid of columns that grow': 'display: grid; grid-template-columns: auto',
    'a table': 'display: table; table-layout: auto',
    'a box as wide as its content': 'width: fit-content; max-width: 320px',
    'text from right to left': 'direction: rtl',
  };
  for (const [name, css] of Object.entries(PARENTS)) {
    it(`can be read in ${name}`, async () => {
      expectReadable(...(await showUnder(`.box { ${css} }`)));
    });
  }

  it('has its columns in a wide box, also where the page sets its display', async () => {
    for (const css of ['', 'vendor-disclosure { all: unset }', 'vendor-disclosure { display: flex }']) {
      const [element] = await showUnder(css, 1100);
      const [first] = entries(element);
      expect(first?.getBoundingClientRect().width, css).to.be.within(700, 900);
      expect(find(element, 'group', 'Data shared').getBoundingClientRect().right, css).to.be.below(
        first?.getBoundingClientRect().left as number,
      );
    }
  });

  it('takes the room that its place gets later', async () => {
    const [element, box] = await showUnder('.box.closed { width: 0; overflow: hidden }');
    box.classList.add('closed');
    await element.updateComplete;
    expect(box.getBoundingClientRect().width).to.equal(0);
    box.classList.remove('closed');
    expectReadable(element, box);
  });

  for (const size of ['62.5%', '1px', '0', '4px']) {
    it(`can be read and hit where the page’s text has the size ${size}`, async () => {
      const [element, box] = await showUnder(`html, .box { font-size: ${size} }`);
      expectReadable(element, box);
    });
  }

  for (const size of ['32px', '40px']) {
    it(`can be read in a narrow place where the page’s text has the size ${size}`, async () => {
      const [element, box] = await showUnder(`.box { font-size: ${size} }`);
      expectReadable(element, box);
      expect(getComputedStyle(find(element, 'searchbox', /^Search/)).fontSize).to.equal(size);
      for (const row of findAll(element, 'list').flatMap((list) => [
        ...list.querySelectorAll('[part=data] dd'),
      ])) {
        expect(row.getBoundingClientRect().width, row.textContent ?? '').to.be.at.least(160);
      }
    });
  }

  it('is unseen and untouchable where the page says so, and not where it says so of selection alone', async () => {
    const [element] = await showUnder('.box { visibility: hidden; pointer-events: none; user-select: none }');
    const style = getComputedStyle(find(element, 'heading', 'Apple'));
    expect(style.visibility).to.equal('hidden');
    expect(style.pointerEvents).to.equal('none');
    sheet.textContent = '.box { -webkit-user-select: none; user-select: none }';
    getSelection()?.selectAllChildren(find(element, 'heading', 'Apple'));
    expect(style.visibility).to.equal('visible');
    expect(
      style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select'),
    ).to.not.equal('none');
  });

  it('makes no page longer that holds it in a scrolling box', async () => {
    await showUnder('');
    const before = document.documentElement.scrollHeight;
    sheet.textContent += '.box { block-size: 100px; overflow: auto }';
    expect(document.documentElement.scrollHeight).to.be.at.most(before);
    const after = document.documentElement.scrollHeight;
    expect(after).to.be.at.most(Math.max(innerHeight, 400));
  });

  it('is not shown where the page hides it, and is shown later', async () => {
    sheet.textContent = '.hidden { display: none }';
    const element = make({ properties: { registry } });
    const box = place();
    box.className = 'hidden';
    const loaded = new Promise((resolve) => element.addEventListener('vd-load', resolve));
    box.append(element);
    await loaded;
    expect(element.getClientRects()).to.have.length(0);
    box.className = '';
    expect(entries(element).every((row) => row.getClientRects().length > 0)).to.equal(true);
  });
});

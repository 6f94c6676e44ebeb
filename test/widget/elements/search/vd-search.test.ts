import { expect } from '@open-wc/testing';
import { change, press, search, showReal, showRegistry, typeText } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entry, find, findAll, shownText, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: search', () => {
  const fruit = makeDocument({
    apple: { purpose: 'Sends email.', data: [{ type: 'email-address' }] },
    banana: { purpose: 'Keeps maps.', data: [{ type: 'location' }] },
    cherry: {
      purpose: 'Runs servers.',
      data: [{ type: 'name' }],
      exclusions: [{ note: 'No precise location.', data: ['location'] }],
    },
  });
  const marks = (root: Element): string[] =>
    [...root.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');

  it('says whole in a narrow column what it finds by, and makes room for the button that clears once there is one', async () => {
    const element = await showRegistry(fruit);
    element.style.inlineSize = '280px';
    const field = find(element, 'searchbox', /./) as HTMLInputElement;
    const room = (): number => {
      const style = getComputedStyle(field);
      const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
      return around.reduce((left, one) => left - Number.parseFloat(one), field.getBoundingClientRect().width);
    };
    const ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    ruler.font = getComputedStyle(field).font;
    expect(room()).to.be.at.least(ruler.measureText(field.placeholder).width);
    await search(element, 'a');
    const end =
      field.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(field).paddingLeft) + room();
    expect(find(element, 'button', 'Clear the search').getBoundingClientRect().left).to.be.at.least(end);
  });

  it('finds by name', async () => {
    const element = await showReal();
    const event = await search(element, 'zendesk');
    expect([event.query, event.matched]).to.deep.equal(['zendesk', 1]);
    expect(vendors(element)).to.deep.equal(['Zendesk']);
  });

  it('finds by a former or other name', async () => {
    const element = await showReal();
    await search(element, 'rabbitmq');
    expect(vendors(element)).to.deep.equal(['CloudAMQP']);
  });

  it('finds by a word that means the same', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'gps');
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('finds in spite of a slip of the fingers', async () => {
    const element = await showReal();
    await search(element, 'zendeks');
    expect(vendors(element)).to.deep.equal(['Zendesk']);
  });

  it('lists apart what only rules the words out, and counts it apart', async () => {
    const element = await showRegistry(fruit);
    const event = await search(element, 'precise location');
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(vendors(element, /^Says it does not \(1\)$/)).to.deep.equal(['Cherry']);
    expect(event.matched).to.equal(1);
    expect(shownText(element)).to.include('1 entry matches; 1 says it does not');
  });

  it('marks what it met, and nothing once the search is empty', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'serv');
    expect(marks(entry(element, 'Cherry')).map((text) => text.toLowerCase())).to.deep.equal(['serv']);
    await search(element, '');
    expect(marks(entry(element, 'Cherry'))).to.be.empty;
  });

  it('keeps the order of names without a search, and ranks with one', async () => {
    const element = await showRegistry(makeDocument({ alpha: { purpose: 'Works with zeta.' }, zeta: {} }));
    expect(vendors(element)).to.deep.equal(['Alpha', 'Zeta']);
    await search(element, 'zeta');
    expect(vendors(element)).to.deep.equal(['Zeta', 'Alpha']);
  });

  it('says that what is not there is not there, and removes the search on request', async () => {
    const element = await showRegistry(fruit);
    const event = await search(element, 'xylophone');
    expect(event.matched).to.equal(0);
    expect(vendors(element)).to.be.empty;
    expect(shownText(element)).to.include('“xylophone” is not on this list.');
    await change(element, () => find(element, 'button', 'Remove the search “xylophone”').click());
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
  });

  it('searches within the filters', async () => {
    const element = await showRegistry(fruit);
    element.filters = { data: ['name'] };
    await search(element, 'apple');
    expect(vendors(element)).to.be.empty;
    await search(element, 'cherry');
    expect(vendors(element)).to.deep.equal(['Cherry']);
  });

  it('is cleared by Escape, which the page gets only when there is nothing to clear', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'banana');
    const field = find<HTMLInputElement>(element, 'searchbox');
    let escapes = 0;
    element.addEventListener('keydown', () => (escapes += 1));
    await change(element, () => press(field, 'Escape'));
    expect(field.value).to.equal('');
    expect(vendors(element)).to.have.length(3);
    expect(escapes).to.equal(0);
    expect(press(field, 'Escape')).to.equal(true);
    expect(escapes).to.equal(1);
  });

  it('is cleared by its button, which gives the focus back to the field', async () => {
    const element = await showRegistry(fruit);
    expect(findAll(element, 'button', 'Clear the search')).to.have.length(0);
    await search(element, 'banana');
    await change(element, () => find(element, 'button', 'Clear the search').click());
    const field = find<HTMLInputElement>(element, 'searchbox');
    expect(field.value).to.equal('');
    expect((field.getRootNode() as ShadowRoot).activeElement).to.equal(field);
    expect(vendors(element)).to.have.length(3);
  });

  it('tells the page once, after the typing has settled', async () => {
    const element = await showRegistry(fruit);
    const told: string[] = [];
    element.addEventListener('vd-change', (event) => told.push(event.query));
    await change(element, () => {
      for (const text of ['b', 'ba', 'ban', 'bana']) typeText(element, text);
    });
    expect(told).to.deep.equal(['bana']);
  });

  it('shows matches while typing, before it has settled', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'apple');
    const told: string[] = [];
    element.addEventListener('vd-change', (event) => told.push(event.query));
    typeText(element, 'banana');
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(told).to.be.empty;
  });

  it('treats a text of spaces as none', async () => {
    const element = await showRegistry(fruit);
    typeText(element, '   ');
    await element.updateComplete;
    expect(vendors(element)).to.have.length(3);
    expect(find<HTMLInputElement>(element, 'searchbox').value).to.equal('   ');
  });

  it('takes signs that mean something to machines as text', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'banana');
    for (const text of ['<b>', '.*', '[', '\\', "' OR 1=1", '%00', '$&']) {
      typeText(element, text);
      await element.updateComplete;
      expect(find<HTMLInputElement>(element, 'searchbox').value).to.equal(text);
      expect(element.query).to.equal(text);
    }
    await search(element, 'apple');
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('shows those first that do not, where these are asked for', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'who does not get my location');
    expect(
      findAll(element, 'heading')
        .map(textOf)
        .filter((text) => /\(\d+\)$/.test(text)),
    ).to.deep.equal(['Says it does not (1)', 'Says it does (1)']);
    expect(shownText(element)).to.include('Says it does not (1); Says it does (1)');
    await search(element, 'who gets my location');
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('says which synonym it met, where the row does not show it', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'gps');
    expect(textOf(entry(element, 'Banana'))).to.include(
      'Found by “gps”, another word for “Precise location”',
    );
    await search(element, 'precise location');
    expect(textOf(entry(element, 'Banana'))).not.to.include('Found by');
  });

  it('says which synonym of what is ruled out it met', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'gps');
    expect(vendors(element, /^Says it does not/)).to.deep.equal(['Cherry']);
    expect(textOf(entry(element, 'Cherry'))).to.include('“Precise location”, which it rules out');
  });

  it('finds people through a wider word, and says so', async () => {
    const element = await showRegistry(
      makeDocument({ apple: { subjects: [{ id: 'everyone' }] }, pear: { subjects: [{ id: 'teacher' }] } }),
    );
    await search(element, 'kids');
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(textOf(entry(element, 'Apple'))).to.include('Found by “kids”, included in “All users”');
  });

  it('says that what it shows only comes close', async () => {
    const element = await showReal();
    await search(element, 'zendeks');
    expect(vendors(element)).to.deep.equal(['Zendesk']);
    expect(shownText(element)).to.include('“zendeks” is not on this list. This comes close:');
    await search(element, 'zendesk');
    expect(shownText(element)).not.to.include('comes close');
  });

  it('marks the words of a name that was written as one', async () => {
    const element = await showReal();
    await search(element, 'facebookads');
    expect(marks(entry(element, 'Facebook Ads'))[0]).to.equal('Facebook Ads');
  });

  it('answers a question with what its words stand for', async () => {
    const element = await showReal();
    await search(element, 'Who sends text messages?');
    expect(vendors(element)[0]).to.equal('Twilio');
    await search(element, 'Does anybody get my child’s location?');
    // Holds all personal data of all users.
    expect(vendors(element)).to.deep.equal(['Amazon Web Services']);
    expect(vendors(element, /^Says it does not/)).to.include('Algolia');
  });

  it('leaves Escape and Enter to an input method that composes', async () => {
    const element = await showRegistry(makeDocument({ apple: {} }));
    await search(element, 'apple');
    const field = find<HTMLInputElement>(element, 'searchbox', /^Search/);
    for (const key of ['Escape', 'Enter']) {
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          isComposing: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    }
    expect(element.query).to.equal('apple');
    expect((field.getRootNode() as ShadowRoot).activeElement).to.equal(field);
  });
});

import { expect } from '@open-wc/testing';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { rendered } from '../../../helpers/rendered.js';
import { entry, findAll, shownText, textOf } from '../../../helpers/roles.js';
import { showEntry, under } from '../../../helpers/show-entry.js';

describe('<vendor-disclosure>: an entry', () => {
  it('shows purpose, purposes, conditions, notes and safeguards', async () => {
    const item = await showEntry({
      purpose: 'Sends our newsletter.',
      purposes: ['email'],
      conditions: ['United States only'],
      notes: ['Only if you ask.'],
      safeguards: [{ id: 'encryption', note: 'at rest' }],
    });
    expect(textOf(item)).to.include('Sends our newsletter.');
    expect(under(item, 'Purpose')).to.deep.equal(['Email']);
    expect(under(item, 'When')).to.deep.equal(['United States only']);
    expect(under(item, 'Note')).to.deep.equal(['Only if you ask.']);
    expect(under(item, 'Protection (as the company states)')).to.deep.equal(['Encrypted (at rest)']);
  });

  it('shows every condition and note where there are several', async () => {
    const item = await showEntry({ conditions: ['One.', 'Two.'], notes: ['Three.', 'Four.', 'Five.'] });
    const items = findAll(item, 'listitem').map(textOf);
    expect(items).to.include.members(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  it('shows which way data goes, direction by direction', async () => {
    const item = await showEntry({
      data: [
        { type: 'school' },
        { type: 'location', flow: 'received' },
        { type: 'name', flow: 'sent' },
        { type: 'other', flow: 'collected' },
        { type: 'email-address', flow: 'sent' },
      ],
    });
    expect(under(item, 'Sent to them')).to.deep.equal(['Name Email address']);
    expect(under(item, 'Collected by them')).to.deep.equal(['Other user data']);
    expect(under(item, 'Received from them')).to.deep.equal(['Precise location']);
    expect(under(item, 'Direction not stated')).to.deep.equal(['School address']);
  });

  it('marks a direction that is our reading, apart from one that is stated', async () => {
    const item = await showEntry({
      data: [
        { type: 'name', flow: 'sent', flowBasis: 'inferred' },
        { type: 'email-address', flow: 'sent', flowBasis: 'stated' },
      ],
    });
    expect(under(item, /^Sent to them \(our reading\)/)).to.deep.equal(['Name']);
    expect(under(item, 'Sent to them')).to.deep.equal(['Email address']);
  });

  it('shows of a datum whose it is, of which service, and its note', async () => {
    const item = await showEntry({
      data: [{ type: 'name', flow: 'sent', service: 'Maps', subjects: ['student'], note: 'first name' }],
    });
    expect(under(item, 'Sent to them')).to.deep.equal(['Maps: Name of Students (first name)']);
  });

  it('parts people, and other names of a vendor, as the language of the page does', async () => {
    const file = makeDocument({ apple: { subjects: [{ id: 'teacher' }, { id: 'student' }] } });
    const vendors = [{ ...file.vendors[0], aliases: ['Pomme', 'Mela'] }];
    const element = await showRegistry({ ...file, vendors }, { attributes: { lang: 'zh-Hans' } });
    await rendered(element, () => textOf(entry(element, 'Apple')).includes('Teachers、Students'));
    expect(textOf(entry(element, 'Apple'))).to.include('Pomme、Mela');
  });

  it('shows whose data it is, marked where that is our reading', async () => {
    const item = await showEntry({
      subjects: [{ id: 'teacher' }, { id: 'student', basis: 'inferred' }],
      data: [{ type: 'name' }],
    });
    expect(under(item, 'Whose')[0]).to.match(/^Teachers, Students \(our reading\)/);
    expect(item.querySelectorAll('details').length).to.equal(1);
  });

  it('shows silence as silence', async () => {
    const element = await showRegistry(
      makeDocument({
        apple: {},
        banana: { data: [{ type: 'name', flow: 'sent' }], subjects: [{ id: 'teacher' }] },
      }),
    );
    const item = entry(element, 'Apple');
    expect(under(item, 'Data shared')).to.deep.equal(['Not stated']);
    expect(under(item, 'Whose')).to.deep.equal(['Not stated']);
    expect(textOf(item)).not.to.match(/integral/i);
  });

  it('says once above the list what no entry says, and not in each', async () => {
    const element = await showRegistry(makeDocument({ apple: {}, banana: {} }));
    expect(shownText(element)).to.include('No entry says whose data it is. No entry says what data.');
    expect(shownText(element)).not.to.include('Not stated');
    const silent = await showRegistry(
      makeDocument({ apple: { data: [{ type: 'name', subjects: ['student'] }] } }),
    );
    expect(shownText(silent)).to.include('No entry says which way the data goes.');
    expect(under(entry(silent, 'Apple'), 'Data shared')).to.deep.equal(['Name of Students']);
  });

  it('shows the purposes that an entry is filed under where it has no sentence', async () => {
    const item = await showEntry({ purposes: ['email', 'hosting'], purpose: undefined as never });
    expect(textOf(item)).to.include('Email and Hosting');
    expect(under(item, 'Purpose')).to.deep.equal([]);
  });

  it('repeats no purpose that the sentence has', async () => {
    const item = await showEntry({ purposes: ['email', 'hosting'], purpose: 'Sends emails to parents.' });
    expect(under(item, 'Purpose')).to.deep.equal(['Hosting']);
  });

  it('says who, what for, whose and what data, and only then all else', async () => {
    const item = await showEntry(
      {
        purpose: 'Sends our newsletter.',
        conditions: ['On request'],
        subjects: [{ id: 'student' }],
        data: [{ type: 'name', flow: 'sent' }],
      },
      { aliases: ['Pomme'] },
    );
    const text = textOf(item);
    const order = [
      'Apple',
      'Sends our',
      'Whose',
      'Students',
      'Sent to them',
      'Name',
      'On request',
      'Also: Pomme',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('says that data about nobody is nobody’s', async () => {
    const item = await showEntry({ data: [{ type: 'school' }] });
    expect(under(item, 'Whose')).to.deep.equal(['Nobody in person']);
  });

  it('shows what is ruled out apart from what is shared', async () => {
    const item = await showEntry({
      data: [{ type: 'name', flow: 'sent' }],
      exclusions: [{ note: 'Never the location.', data: ['location'] }, { note: 'No children.' }],
    });
    expect(under(item, 'Not').join()).to.include('Never the location.').and.include('No children.');
    expect(under(item, 'Sent to them')).to.deep.equal(['Name']);
  });

  it('shows the company’s own words as such', async () => {
    const item = await showEntry({ dataSummary: 'Contact details and the like' });
    expect(under(item, 'In the company’s words')).to.deep.equal(['Contact details and the like']);
    expect(textOf(item)).not.to.include('What data: not stated');
  });

  it('shows places, transfer, retention, dates and whether it is integral', async () => {
    const item = await showEntry({
      locations: [{ place: 'US', role: 'storage' }],
      transfer: { mechanism: 'Standard clauses', url: 'https://example.org/scc' },
      retention: 'P2Y',
      since: '2024-05-01',
      integral: true,
    });
    expect(under(item, 'Where')).to.deep.equal(['United States (storage)']);
    expect(under(item, 'Transfer').join()).to.match(/^Standard clauses/);
    expect(under(item, 'Kept for')).to.deep.equal(['2 years']);
    expect(textOf(item)).to.include('Since May 1, 2024');
    expect(textOf(item)).to.include('Integral to the service');
  });

  it('names parts of continents in English, where no browser need know them', async () => {
    const item = await showEntry(
      { locations: [{ place: '155', role: 'storage' }, { place: '035' }, { place: 'FR' }] },
      { entity: { legalName: 'Apple Ltd', place: '202' } },
    );
    expect(under(item, 'Where').join()).to.equal('Western Europe (storage)Southeast AsiaFrance');
    expect(textOf(item)).to.include('Apple Ltd, Sub-Saharan Africa');
  });

  it('shows other names and the company behind it', async () => {
    const item = await showEntry(
      {},
      { aliases: ['Pomme'], entity: { legalName: 'Apple Ltd', parent: 'Orchard', place: 'IE' } },
    );
    expect(textOf(item)).to.include('Also: Pomme');
    expect(textOf(item)).to.include('Apple Ltd, part of Orchard, Ireland');
  });

  it('names its category where entries of several are shown, and its group', async () => {
    const element = await showRegistry(
      makeDocument(
        { apple: { group: 'mail' }, banana: { category: 'side' } },
        {
          categories: [
            { id: 'main', name: 'Main', groups: [{ id: 'mail', name: 'Post' }] },
            { id: 'side', name: 'Side' },
          ],
        },
      ),
    );
    expect(textOf(entry(element, 'Apple'))).to.include('Main · Post');
    element.category = 'main';
    await element.updateComplete;
    expect(textOf(entry(element, 'Apple')))
      .to.include('Post')
      .and.not.include('Main ·');
  });

  it('shows each row of a vendor as an entry of its own, and counts vendors once', async () => {
    const file = makeDocument({ apple: {} });
    const [apple] = file.vendors;
    const disclosures = [
      { id: 'one', category: 'main', purpose: 'First.' },
      { id: 'two', category: 'side', purpose: 'Second.' },
    ];
    const element = await showRegistry({ ...file, vendors: [{ ...apple, disclosures }] });
    expect(findAll(element, 'heading', 'Apple')).to.have.length(2);
    expect(shownText(element)).to.include('2 entries, 1 provider');
  });
});

import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { Reader } from './reader.js';

const journey = startJourneys(true);

declare const reader: Reader;

journey(
  'prints every tab, with what was asked in a sentence and without controls',
  async (demo) => {
    await demo.open('/?#vd-category=website&vd-q=email');
    await demo.shows(/entr(y|ies) match/);
    const onScreen = (await demo.vendors()).length;
    await demo.run(() => {
      const media = matchMedia('print');
      const seen = { text: '', vendors: 0, tabs: 0 };
      Object.assign(window, { seen });
      // Once the engine lays the page out for paper, and what the element does about it is drawn.
      media.addEventListener('change', () => {
        if (!media.matches) return;
        seen.text = reader.text();
        seen.vendors = reader.vendors(reader.list()).length;
        seen.tabs = reader.findAll(document.body, 'tab').filter((tab) => tab.checkVisibility()).length;
      });
    });
    const file = Buffer.from(await demo.page.print()).toString('latin1');
    assert.match(file, /^%PDF/);
    const seen = await demo.run(
      () => (window as unknown as { seen: { text: string; vendors: number; tabs: number } }).seen,
    );
    assert.match(seen.text, /Only what the search “email” finds\./);
    assert.ok(seen.vendors > onScreen, `${seen.vendors} entries on paper, ${onScreen} on the screen`);
    assert.equal(seen.tabs, 0);
  },
  'print to a file',
);

journey('has rules for print that take controls away and say what was asked', async (demo) => {
  await demo.open('/?#vd-category=website&vd-q=email');
  await demo.shows(/entr(y|ies) match/);
  const onScreen = (await demo.vendors()).length;
  await demo.has('checkbox', /^Teachers \d+$/);
  await demo.run(() => {
    dispatchEvent(new Event('beforeprint'));
    // What is meant for paper is shown on the screen, which every engine can be asked about.
    for (const root of [document, ...reader.shadowRoots(document.body)]) {
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
        for (const rule of sheet.cssRules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        }
      }
    }
  });
  await demo.shows(/Only what the search “email” finds\./);
  assert.ok((await demo.vendors()).length > onScreen);
  const controls = await demo.run(() =>
    (['tab', 'searchbox', 'checkbox'] as const).flatMap((role) =>
      reader
        .findAll(reader.list(), role)
        .filter((one) => one.checkVisibility())
        .map(reader.nameOf),
    ),
  );
  assert.deepEqual(controls, []);
});

journey('gives an entry to the clipboard as text that can be read', async (demo) => {
  await demo.open('/?#vd-q=algolia');
  await demo.shows('1 entry matches');
  await demo.run(() => {
    const field = document.createElement('textarea');
    field.setAttribute('aria-label', 'Paste');
    document.body.prepend(field);
  });
  await demo.click('heading', 'Algolia');
  await demo.press('Control', 'a');
  await demo.press('Control', 'c');
  await demo.run(() => document.querySelector('textarea')?.focus());
  await demo.press('Control', 'v');
  const lines = await demo.run(async () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    if (!field.value) {
      await new Promise((resolve) => field.addEventListener('input', resolve, { once: true }));
    }
    return field.value
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean);
  });
  const from = lines.indexOf('Algolia');
  // Engines differ in whether a name and its value on one line of the page are one line of the text.
  assert.equal(
    lines
      .slice(from, lines.indexOf('Privacy policy: Algolia (leaves this page)') + 1)
      .filter((line) => line !== 'Link' && !line.startsWith('What these words mean'))
      .join(' '),
    [
      'Algolia',
      'Lets teachers and parents look up their school.',
      'Whose',
      'Teachers, Parents',
      'Sent to them (our reading)',
      'Precise location (latitude and longitude)',
      'Not',
      'Not the precise location of students.',
      'Purpose',
      'Finding a school',
      'Algolia, Inc. · Technical service providers · Finding and describing schools',
      'Privacy policy: Algolia (leaves this page)',
    ].join(' '),
  );
});

journey(
  'lets window.find reach the list',
  async (demo) => {
    await demo.open('/corporate-site.html');
    await demo.hasEntries(29);
    const found = await demo.run(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      return [find('CloudAMQP'), find('no such provider')];
    });
    assert.deepEqual(found, [true, false]);
  },
  'find a text by window.find',
);

journey(
  'opens all tabs, with the entry in sight, where the address names a text of another tab',
  async (demo) => {
    await demo.open('/corporate-site.html?vd-category=website');
    await demo.run(() => {
      const link = document.createElement('a');
      link.href = '#:~:text=CloudAMQP';
      link.append('A text of this page');
      document.querySelector('main')?.prepend(link);
    });
    await demo.click('link', 'A text of this page');
    await demo.hasEntries(29);
    await demo.run(() =>
      reader.until('the entry in sight', () => {
        const { top } = reader.find('heading', 'CloudAMQP').getBoundingClientRect();
        return top > 0 && top < innerHeight;
      }),
    );
  },
);

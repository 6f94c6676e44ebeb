// Back and forward among the answers of one page lead to the row a reader was at, at the same height.
import type { Role } from '../../helpers/roles.js';
import { startJourneys } from './journey.js';
import { isDrawn, readTo, standsAt } from './place-page.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

/** Presses what stands out of sight, or in a bar that stays in sight, without scrolling there. */
const press = (demo: ReaderPage, role: Role, { source }: RegExp): Promise<void> =>
  demo.run((kind, name) => reader.findAll(reader.list(), kind, new RegExp(name))[0]?.click(), role, source);

/** What can be pressed comes with the answer to what the address asks. */
const isOffered = (demo: ReaderPage, role: Role, { source }: RegExp): Promise<void> =>
  demo.run(
    (kind, name) =>
      reader.until(name, () => reader.findAll(reader.list(), kind, new RegExp(name)).length > 0),
    role,
    source,
  );

interface Step {
  readonly path: string;
  readonly act: readonly [Role, RegExp];
  readonly address: RegExp;
}

const STEPS: Readonly<Record<string, Step>> = {
  'ticking a filter': { path: '/', act: ['checkbox', /^Students/], address: /vd-f-subjects=/ },
  'choosing a tab': { path: '/', act: ['tab', /^Technical/], address: /vd-category=/ },
  'removing a filter': {
    path: '/#vd-f-subjects=student',
    act: ['button', /^Remove filter: Students/],
    address: /^[^#]*#?$/,
  },
  'clearing all': {
    path: '/#vd-f-subjects=student&vd-f-data=location',
    act: ['button', /^Clear all/],
    address: /^[^#]*#?$/,
  },
  'taking a suggestion': {
    path: '/#vd-q=location%20of%20students',
    act: ['button', /^Filter by/],
    address: /vd-f-subjects=student/,
  },
  'asking who gets what': { path: '/', act: ['button', /^Who gets what/], address: /view=matrix/ },
  'opening an answer of who gets what': {
    path: '/#vd-view=matrix',
    act: ['button', /^Yes/],
    address: /vd-f-/,
  },
};

for (const [name, { path, act, address }] of Object.entries(STEPS)) {
  journey(`is at the same row after ${name}, back and forward`, async (demo) => {
    const goBack = async (): Promise<void> => {
      await demo.run(() => history.back());
      await demo.run((href) => reader.until('back', () => location.href === href), from);
    };
    await demo.page.goTo(new URL(path, demo.site).href);
    const from = await demo.run(() => location.href);
    for (const at of [7, -3]) {
      await isDrawn(demo);
      await isOffered(demo, ...act);
      const before = await readTo(demo, at);
      await press(demo, ...act);
      await demo.hasAddress(address);
      await isDrawn(demo);
      const after = await readTo(demo, 2);
      await goBack();
      await standsAt(demo, before);
      await demo.run(() => history.forward());
      await demo.hasAddress(address);
      await standsAt(demo, after);
      await goBack();
    }
  });
}

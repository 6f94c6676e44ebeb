// A reader at a row is at the same row, at the same height, wherever they come back from.
import { startJourneys } from './journey.js';
import { readDown, readTo, standsAt } from './place-page.js';
import type { ReaderPage } from './reader-page.js';

const journey = startJourneys();

/** The engine cannot keep the page as it is, but has to load it again. */
const doNotKeep = (demo: ReaderPage): Promise<void> =>
  demo.run(() => addEventListener('unload', () => undefined));

const goElsewhere = (demo: ReaderPage): Promise<void> =>
  demo.page.goTo(new URL('/blank.html', demo.site).href);

const PAGES = {
  'a list without a fallback': '/',
  'a list with a fallback': '/brightmeadow/index.html',
  'a list with a filter': '/corporate-site.html?vd-f-subjects=student',
};

for (const [name, path] of Object.entries(PAGES)) {
  journey(
    `is at the same row after reloading, going elsewhere and back, back and forward: ${name}`,
    async (demo) => {
      await goElsewhere(demo);
      await doNotKeep(demo);

      const first = await readDown(demo, path);
      await demo.page.reload();
      await standsAt(demo, first);

      // Another row each time: what was kept before would not do.
      const second = await readTo(demo, -5);
      await doNotKeep(demo);
      await goElsewhere(demo);
      await demo.page.goBack();
      await standsAt(demo, second);

      const third = await readTo(demo, -4);
      await doNotKeep(demo);
      await demo.page.goBack();
      await demo.page.goForward();
      await standsAt(demo, third);
    },
  );
}

const MATRIX = '/#vd-view=matrix';

journey('is at the same row after reloading: who gets what', async (demo) => {
  const spot = await readDown(demo, MATRIX);
  await demo.page.reload();
  await standsAt(demo, spot);
});

journey(
  'is at the same row after going elsewhere and back, and back and forward: who gets what',
  async (demo) => {
    await goElsewhere(demo);
    await doNotKeep(demo);
    const spot = await readDown(demo, MATRIX);
    await doNotKeep(demo);
    await goElsewhere(demo);
    await demo.page.goBack();
    await standsAt(demo, spot);
    await doNotKeep(demo);
    await demo.page.goBack();
    await demo.page.goForward();
    await standsAt(demo, spot);
  },
);

import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

/** Opens the page of a school with the list in a frame, and gives the page a look into it. */
async function open(demo: ReaderPage): Promise<void> {
  await demo.page.goTo(new URL('/partner-frame.html', demo.site).href);
  await demo.run(async () => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inside = (frame.contentWindow as unknown as { reader: Reader }).reader;
    Object.assign(window, { frame, inside });
    await inside.until('a list', () => inside.entries(inside.list()).length === 29);
  });
}

declare const frame: HTMLIFrameElement;
declare const inside: Reader;

/** Nothing went wrong in the frame either. */
async function isWell(demo: ReaderPage): Promise<void> {
  assert.deepEqual(await demo.run(() => inside.problems), []);
}

journey('shows the list in a frame as high as it is, and lower where less is left', async (demo) => {
  await open(demo);
  const fits = (): Promise<number> =>
    demo.run(async () => {
      const root = frame.contentDocument?.documentElement as HTMLElement;
      await reader.until(
        'a frame as high as its list',
        () => Math.abs(root.getBoundingClientRect().height - frame.clientHeight) <= 1,
      );
      return frame.clientHeight;
    });
  const whole = await fits();
  assert.ok(whole > 2000, `${whole} pixels`);
  await demo.click('link', 'Who gets student data?');
  await demo.run(() => inside.until('fewer', () => inside.shows('3 entries match; 17 more do not say')));
  await demo.run((before) => reader.until('a lower frame', () => frame.clientHeight < before), whole);
  assert.ok((await fits()) < whole);
  await isWell(demo);
});

journey('leads from the page around to an entry in the frame, in sight', async (demo) => {
  await open(demo);
  await demo.click('link', 'What about signing in with Google?');
  await demo.run(async () => {
    const name = 'Google single sign-on for students';
    await inside.until('the focus', () => inside.focused()?.textContent?.trim() === name);
    await reader.until('the entry in sight', () => {
      const top =
        frame.getBoundingClientRect().top + inside.find('heading', name).getBoundingClientRect().top;
      return top >= 0 && top < innerHeight / 2;
    });
  });
  await isWell(demo);
});

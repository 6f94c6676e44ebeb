import { expect } from '@open-wc/testing';
import { finish, finishSoon } from '../../../src/core/work/do-steps.js';
import { doWhenIdle } from '../../../src/core/work/do-when-idle.js';
import { inSteps } from '../../../src/core/work/in-steps.js';
import { quickenClock } from '../../helpers/quick-clock.js';

/** Work on so many items that says which it has met; each takes `ms`. */
function work(count: number, ms = 0) {
  const met: number[] = [];
  const add = inSteps(count, (item) => {
    met.push(item);
    const end = performance.now() + ms;
    while (performance.now() < end);
  });
  return { met, add, result: () => met.length };
}

describe('work in steps', () => {
  it('is done at once where nobody waits for anything else', () => {
    expect(finish(work(1000))).to.equal(1000);
    expect(finish(work(0))).to.equal(0);
  });

  it('meets every item once and in order, however often it is left', () => {
    const { met, add } = work(500);
    while (!add(() => true));
    expect(met).to.deep.equal(Array.from({ length: 500 }, (_, at) => at));
  });

  it('uses all of the time in which a browser says it is idle, a step at a time, and asks again behind it', async () => {
    const steps = work(40);
    const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
    let asked = 0;
    const ask = (act: IdleRequestCallback): void => {
      asked += 1;
      let left = 4;
      setTimeout(act, 0, { didTimeout: false, timeRemaining: () => (left -= 1) });
    };
    Object.defineProperty(globalThis, 'requestIdleCallback', { configurable: true, value: ask });
    const mend = quickenClock(10);
    await doWhenIdle(steps.add).finally(() => {
      mend();
      if (own) Object.defineProperty(globalThis, 'requestIdleCallback', own);
      else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    });
    expect(steps.met).to.have.length(40);
    expect(asked).to.equal(10);
  });

  for (const [name, act] of [
    ['soon', (steps: ReturnType<typeof work>) => finishSoon(steps)],
    ['when the browser is idle', (steps: ReturnType<typeof work>) => doWhenIdle(steps.add)],
  ] as const) {
    it(`is left to the page between steps, and ends: ${name}`, async () => {
      const steps = work(200, 0.5);
      let seen: number | undefined;
      const look = (): void => {
        if (steps.met.length > 0) seen = steps.met.length;
        else setTimeout(look);
      };
      setTimeout(look);
      await act(steps);
      expect(seen).to.be.within(1, 199);
      expect(steps.met).to.have.length(200);
    });
  }
});

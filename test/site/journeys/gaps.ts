import type { EngineName } from '../../../.ci/browser.mjs';
import { lacksNginx } from '../../helpers/nginx.js';

/** What some journeys need and not every engine can be asked for, with the reason. */
export const gaps = {
  'print to a file': {
    webkit: 'its driver has no print command; the rules for print are asked of it on the screen instead',
  },
  'find a text by window.find': {
    webkit: 'window.find does not look into shadow roots there',
  },
  'keep a page that is left': {
    firefox: 'its driver waits for the load of a page, which one that was kept does not have',
  },
  'be without a network': {
    webkit: 'its driver has no command for it; the server is switched off and on there instead',
  },
  'be killed and started again with what it has kept': {
    webkit:
      'under automation it keeps nothing once it ends; its driver loses the session with a page that is killed',
  },
  'be behind nginx': lacksNginx ? { chromium: lacksNginx, firefox: lacksNginx, webkit: lacksNginx } : {},
} as const satisfies Record<string, Partial<Record<EngineName, string>>>;

export type Ability = keyof typeof gaps;

/** What no journey asks, because automation reaches it in Chromium only: `npm run test:e2e` asks it there. */
export const chromiumOnly = [
  'dark colors',
  'touch and the size of a phone’s screen (journeys use a narrow frame)',
  'scripts turned off (journeys use a frame without scripts)',
  'a request that fails on its way',
  'axe on the demonstration pages',
];

/** What nothing here can ask. */
export const notAsked = [
  'Safari itself and iOS: WebKitGTK is the same engine with other surroundings',
  'the browser’s own search bar',
  'reduced motion and forced colors',
  'screen readers',
];

/** Why an engine cannot be asked; undefined where it can. */
export function gapOf(engine: EngineName, needs: readonly Ability[]): string | undefined {
  for (const need of needs) {
    const reason = (gaps[need] as Partial<Record<EngineName, string>>)[engine];
    if (reason) return `cannot ${need}: ${reason}`;
  }
  return undefined;
}

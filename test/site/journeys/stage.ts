// What the journeys of a process share: the pages that are served, and an engine, which takes longer to start than most journeys.
import type { EngineName } from '../../../.ci/browser.mjs';
import type { ServedSite } from '../../helpers/site.js';
import { startEngine, type Engine, type EnginePage } from './engine.js';

interface Stage {
  readonly site: ServedSite;
  readonly engine: Engine;
  /** The last page, where the next journey may have it. */
  page?: EnginePage | undefined;
}

interface Share {
  users: number;
  stage?: Promise<Stage> | undefined;
}

const shares = new Map<boolean, Share>();

/** A place at a stage, held from now on until it is left: set up for the first who needs it, and ended with the last who has a place. */
export function holdStage(
  name: EngineName,
  isWhole: boolean,
  serve: () => Promise<ServedSite>,
): { get(): Promise<Stage>; leave(): Promise<void> } {
  // Only Chromium comes in two.
  const key = name === 'chromium' && isWhole;
  const share: Share = shares.get(key) ?? { users: 0 };
  shares.set(key, share);
  share.users += 1;
  const setUp = async (): Promise<Stage> => ({
    site: await serve(),
    engine: await startEngine(name, isWhole),
  });
  return {
    get: () => (share.stage ??= setUp()),
    async leave() {
      share.users -= 1;
      if (share.users > 0 || !share.stage) return;
      const stage = share.stage;
      share.stage = undefined;
      const { site, engine } = await stage;
      await engine.close();
      await site.close();
    },
  };
}

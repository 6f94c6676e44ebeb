import { toNotice, type Notice } from '../../keeper/notice/to-notice.js';
import type { PublishedFolder } from '../state/desk-state.js';
import type { Edition } from './plan-edition.js';
import { versionsToTell } from './versions-to-tell.js';

/** Makes the letter of the version to come; where nothing is new, of the newest one published. Undefined where there is none before it. */
export function letterOf(
  edition: Edition,
  published: PublishedFolder | undefined,
): (() => Notice) | undefined {
  const versions = versionsToTell(edition, published);
  if (!versions) return undefined;
  return () => {
    const { before, now, diff } = versions();
    return toNotice(before, now, edition.url, diff);
  };
}

import { toNotice, type Notice } from '../../keeper/notice/to-notice.js';
import { isWithdrawn } from '../../keeper/publish/read-history.js';
import { toPublished } from '../bring/to-published.js';
import { toText } from '../bring/to-text.js';
import type { PublishedFolder } from '../state/desk-state.js';
import type { Edition } from './plan-edition.js';

/** Makes the letter of the version to come; where nothing is new, of the newest one published. Undefined where there is none before it. */
export function letterOf(
  { document, diff, url, isNew }: Edition,
  published: PublishedFolder | undefined,
): (() => Notice) | undefined {
  if (!published) return undefined;
  if (isNew) return () => toNotice(published.last, document, url, diff);
  const before = published.history.versions.filter((one) => !isWithdrawn(one)).at(-2);
  const bytes = before && 'file' in before ? published.files.get(before.file) : undefined;
  const text = bytes && toText(bytes);
  return text === undefined ? undefined : () => toNotice(toPublished(text), published.last, url);
}

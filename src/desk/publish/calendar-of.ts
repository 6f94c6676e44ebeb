import { listPlans } from '../../keeper/notice/list-plans.js';
import { tellVersion } from '../../keeper/notice/tell-version.js';
import { tellDiff } from '../../keeper/notice/tell-diff.js';
import { toCalendar } from '../../keeper/notice/to-calendar.js';
import type { PublishedFolder } from '../state/desk-state.js';
import type { Edition } from './plan-edition.js';
import { versionsToTell } from './versions-to-tell.js';

/** The calendar of what the version to come plans, and of the last days to object. */
export function calendarOf(edition: Edition, published: PublishedFolder | undefined): string {
  const { document, url } = edition;
  const { before, now, diff } = versionsToTell(edition, published)?.() ?? {};
  const told = before && now ? tellVersion(now, before, diff && tellDiff(diff, before, now)) : [];
  return toCalendar(document, listPlans(document), { url, told });
}

import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { ageVersionPage } from '../../keeper/publish/pages/age-version-page.js';
import { toVersionPage } from '../../keeper/publish/pages/to-version-page.js';
import { versionPage } from '../../keeper/publish/pages/version-page.js';
import type { Drafts } from './drafts.js';
import type { OwnFolder } from './own-folder.js';
import { withContent } from './place-publication.js';

/**
 * Has the page of the version before say that it is no longer the current one. Before anything of the new one is made: two pages of a
 * large list are not held at a time.
 */
export async function agePage(
  folder: OwnFolder,
  drafts: Drafts,
  before: RegistryDocument | undefined,
  today: Date,
): Promise<void> {
  if (!before) return;
  const path = versionPage(before.version);
  const page = await folder.readBytes(path);
  const aged = page && ageVersionPage(page, before);
  await drafts.add(path, aged ?? toVersionPage(before, withContent(before, today).content(), false));
}

import { closeTexts } from '../../core/reading/close-controls.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { diffRegistries } from '../diff/diff-registries.js';
import type { RegistryDiff } from '../diff/registry-diff.js';
import { tellDiff } from '../notice/tell-diff.js';
import { encodeDocument } from './encode-document.js';
import { makeVersion } from './make-version.js';
import { isWithdrawn, type History, type PublishedVersion } from './read-history.js';
import type { PublishedSoFar } from './read-published.js';
import { toDigest } from './to-digest.js';
import { toPublishedVersion } from './to-published-version.js';

/** A new version with all that its publication needs. */
export interface EditionMade {
  /** As it is published, in UTF-8. */
  readonly text: Uint8Array;
  /** As it is read from that: each of its texts closes the controls of direction that it opens. */
  readonly document: RegistryDocument;
  /** What the history says of it. */
  readonly entry: PublishedVersion;
  /** With it. */
  readonly history: History;
  readonly before: RegistryDocument | undefined;
}

/**
 * Makes a version out of a keeper's registry, and adds it to the news.
 * @param diff from the newest version published, where it is known already
 */
export async function makeEdition(
  registry: RegistryDocument,
  history: History,
  { recent, news }: PublishedSoFar,
  diff?: RegistryDiff,
): Promise<EditionMade> {
  const before = recent.filter(({ published: { version } }) => version < registry.version);
  const previous = before.at(-1);
  const known = previous === recent.at(-1) ? diff : undefined;
  // Told once, for the list and for the feeds: of a long list that is long.
  const descriptions =
    previous && tellDiff(known ?? diffRegistries(previous.document, registry), previous.document, registry);
  const written = makeVersion(registry, {
    url: history.url,
    before: previous && {
      document: previous.document,
      url: `${history.url}${previous.published.file}`,
      descriptions,
    },
    withdrawn: new Set(history.versions.filter(isWithdrawn).map(({ version }) => version)),
  });
  const text = encodeDocument(written);
  const document = hasControls(text) ? closeTexts(written) : written;
  const entry = toPublishedVersion(document, await toDigest(text));
  for (const one of before) news.add(one.document);
  news.add(document, descriptions);
  const others = history.versions.filter(({ version }) => version !== document.version);
  return {
    document,
    text,
    entry,
    history: { ...history, versions: [...others, entry].sort((a, b) => a.version - b.version) },
    before: previous?.document,
  };
}

/** Whether a text in UTF-8 has U+202A to U+202E or U+2066 to U+2069. */
function hasControls(text: Uint8Array): boolean {
  for (let at = text.indexOf(0xe2); at >= 0; at = text.indexOf(0xe2, at + 1)) {
    const [, second, third = 0] = text.subarray(at, at + 3);
    if (second === 0x80 && third >= 0xaa && third <= 0xae) return true;
    if (second === 0x81 && third >= 0xa6 && third <= 0xa9) return true;
  }
  return false;
}

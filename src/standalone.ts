// The list, its filters and its search in one file, for a <script src> tag; also from `file:` with an inline registry.
import { setBring } from './core/query/search/languages/load-spoken-beside.js';
import { addScript } from './widget/load/add-script.js';
import { bringPart } from './widget/load/bring-part.js';
import './define.js';

/** The hash of each language's script, by primary subtag; put in by the build. */
declare const SPOKEN_HASHES: Readonly<Record<string, string>>;

bringPart();
setBring(async (tag) => {
  const hash = SPOKEN_HASHES[tag];
  if (hash) await addScript(`words.${tag}`, hash);
});

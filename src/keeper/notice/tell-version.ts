import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Description } from '../diff/describe-diff.js';
import { diffRegistries } from '../diff/diff-registries.js';
import { joinSentences } from '../diff/join-sentences.js';
import { lineText } from '../diff/line-text.js';
import { tellDiff } from './tell-diff.js';

/** One change as readers are told of it, wherever they are told. */
export interface NewsItem {
  readonly kind: ChangeRecord['kind'];
  /** Of the vendor; absent for the list as a whole. */
  readonly name?: string | undefined;
  readonly sentences: readonly string[];
  /** All that is said of what changed. */
  readonly now?: readonly string[] | undefined;
  readonly objection?: string | undefined;
}

/**
 * What a version tells of itself: the keeper's own words first, each with the facts of a comparison, then what the keeper wrote
 * nothing about.
 * @param descriptions what `tellDiff` tells of the two, where it is known already
 */
export function tellVersion(
  now: RegistryDocument,
  before: RegistryDocument | undefined,
  descriptions = before ? tellDiff(diffRegistries(before, now), before, now) : [],
): NewsItem[] {
  const written = (now.changes ?? []).filter(({ version }) => version === now.version);
  // Publishing names each vendor: of a long list no names are gathered.
  const isNamed = written.every(({ vendor, name }) => vendor === undefined || name !== undefined);
  const named = isNamed ? [] : [...(before?.vendors ?? []), ...now.vendors];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const byVendor = new Map<string | undefined, Description[]>();
  for (const one of descriptions) {
    const known = byVendor.get(one.vendor?.id);
    if (known) known.push(one);
    else byVendor.set(one.vendor?.id, [one]);
  }
  const covered = new Set<Description>();
  const told = written.map((change): NewsItem => {
    const facts = (byVendor.get(change.vendor) ?? []).filter((one) => isOf(change, one));
    for (const one of facts) covered.add(one);
    return inOwnWords(change, facts, names.get(change.vendor ?? ''));
  });
  const rest = descriptions.filter((one) => !covered.has(one));
  return [
    ...told,
    ...joinOfVendor(rest).map((one) => ({ ...one, name: one.vendor && lineText(one.vendor.name) })),
  ];
}

/** What changed of a vendor and of its only entry is one change. */
function joinOfVendor(descriptions: readonly Description[]): Description[] {
  const joined: Description[] = [];
  for (const one of descriptions) {
    const last = joined.at(-1);
    const isSame = one.vendor !== undefined && last?.vendor?.id === one.vendor.id && last.kind === one.kind;
    if (last && isSame && last.disclosure === undefined && one.disclosure === undefined)
      joined[joined.length - 1] = {
        ...last,
        ...one,
        sentences: [...last.sentences, ...one.sentences],
        objection: one.objection ?? last.objection,
      };
    else joined.push(one);
  }
  return joined;
}

/** Of one vendor: what is written of it speaks for each of its entries; what is found of it is spoken for by each. */
function isOf(change: ChangeRecord, { disclosure }: Description): boolean {
  return change.disclosure === undefined || disclosure === undefined || change.disclosure === disclosure;
}

function inOwnWords(
  { kind, vendor, name, summary }: ChangeRecord,
  facts: readonly Description[],
  known: string | undefined,
): NewsItem {
  const called = vendor === undefined ? undefined : lineText(name ?? known ?? vendor);
  const sentence = withoutName(lineText(summary), called);
  // What a comparison wrote is in the list's own words already.
  const isSaid = (text: string): boolean => sentence.includes(text);
  const objection = facts.find((one) => one.objection !== undefined)?.objection;
  const now = facts.flatMap((one) => one.now ?? []);
  // What publishing wrote is told as it was found, sentence by sentence.
  const found = facts.find((one) => joinSentences(one) === sentence);
  if (found)
    return {
      kind,
      name: called,
      sentences: found.sentences,
      ...(now.length > 0 ? { now } : {}),
      ...(found.objection === undefined ? {} : { objection: found.objection }),
    };
  return {
    kind,
    name: called,
    sentences: [
      sentence,
      ...facts
        .filter((one) => one.kind === 'added')
        .flatMap(({ sentences }) => sentences)
        .filter((text) => !isSaid(text)),
    ],
    ...(now.length > 0 ? { now } : {}),
    ...(objection !== undefined && !isSaid(objection) ? { objection } : {}),
  };
}

/** The name stands above what is said. */
const withoutName = (summary: string, name: string | undefined): string =>
  name !== undefined && summary.startsWith(`${name}: `) ? summary.slice(name.length + 2) : summary;

import type { Entry, Registry, Term } from '../../../core/model/registry.js';
import { answerEntry } from '../../../core/query/filter/answer-entry.js';
import { foldName } from '../../table/read/words/fold-name.js';
import { SCHEDULE, SCHEME } from './exhibit-b-elements.js';

/** How surely an entry gets an element of the schedule. */
export type Standing = 'stated' | 'inferred' | 'through' | 'unstated';

/** One entry that may get an element: which kind of data, whose, and how surely. */
export interface ExhibitSource {
  readonly entry: Entry;
  readonly type: Term;
  /** Whose data the element is taken to be about. */
  readonly subject: string;
  /** How well the kind of data fits the element, as the vocabulary says. */
  readonly fit: string;
  readonly standing: Standing;
  /** For `through`: the wider words. */
  readonly by: readonly string[];
}

export interface ExhibitRow {
  readonly category: string;
  readonly element: string;
  /** Only where an entry states it. Never because nothing was said. */
  readonly ticked: boolean;
  readonly sources: readonly ExhibitSource[];
}

interface Mapped {
  readonly type: Term;
  readonly subject: string;
  readonly fit: string;
}

const STANDINGS: readonly Standing[] = ['stated', 'inferred', 'through', 'unstated'];

/**
 * The schedule of data of a school's privacy agreement, filled in from what current entries state. Terms that the
 * vocabulary maps and the schedule does not list follow at its end.
 * @param student id of the people whom the schedule is about; a mapping with a `subject` of its own asks for that one
 */
export function toExhibitB(registry: Registry, student: string): readonly ExhibitRow[] {
  const mapped = mappings(registry, student);
  const entries = registry.entries.filter(({ status, data }) => status === 'current' && data);
  const rows = SCHEDULE.flatMap(([category, elements]) =>
    elements.map((element) => [category, element] as const),
  );
  const known = new Set(rows.map(([category, element]) => keyOf(`${category}: ${element}`)));
  const others = [...mapped.values()].filter(({ term }) => !known.has(keyOf(term)));
  return [...rows, ...others.map(({ term }) => ['Other', term] as const)].map(([category, element]) => {
    const key = others.some(({ term }) => term === element)
      ? keyOf(element)
      : keyOf(`${category}: ${element}`);
    const sources = (mapped.get(key)?.types ?? []).flatMap((one) =>
      entries.flatMap((entry) => toSource(registry, entry, one) ?? []),
    );
    const sorted = sources.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
    return { category, element, ticked: sorted[0]?.standing === 'stated', sources: sorted };
  });
}

function mappings(
  registry: Registry,
  student: string,
): ReadonlyMap<string, { term: string; types: Mapped[] }> {
  const found = new Map<string, { term: string; types: Mapped[] }>();
  for (const { id, mappings = [] } of registry.document.vocabulary?.dataTypes ?? []) {
    const type = registry.terms.dataTypes.get(id);
    for (const { scheme, term, fit, subject = student } of mappings) {
      if (scheme !== SCHEME || !type) continue;
      const known = found.get(keyOf(term)) ?? { term, types: [] };
      known.types.push({ type, subject, fit });
      found.set(keyOf(term), known);
    }
  }
  return found;
}

/** Asked as a reader would: do they get this kind of data of these people? What it says it does not get is no source. */
function toSource(registry: Registry, entry: Entry, mapped: Mapped): ExhibitSource | undefined {
  const { type, subject } = mapped;
  const { answer, reasons } = answerEntry(entry, { subjects: [subject], data: [type.id] });
  if (answer === 'none' || answer === 'excluded') return undefined;
  // An entry that is silent about everything says nothing of this element in particular.
  const namesType = entry.data?.some((datum) => datum.type.id === type.id);
  if (answer === 'unstated' && !namesType) return undefined;
  const terms = registry.terms;
  const by = reasons.flatMap((reason) => {
    const kind = reason.facet === 'subjects' ? terms.subjects : terms.dataTypes;
    return reason.by === undefined ? [] : (kind.get(reason.by)?.name ?? reason.by);
  });
  if (answer !== 'named') return { ...mapped, entry, standing: answer, by };
  return { ...mapped, entry, standing: isInferred(entry, mapped) ? 'inferred' : 'stated', by };
}

/** Whether it is only the list's keeper who reads out of the page that these people are meant. */
function isInferred(entry: Entry, { type, subject }: Mapped): boolean {
  const ofItem = entry.data?.some(
    (datum) => datum.type.id === type.id && datum.subjects?.some((term) => term.id === subject),
  );
  return !ofItem && entry.subjects?.find(({ term }) => term.id === subject)?.basis === 'inferred';
}

const keyOf = (term: string): string => foldName(term.replace(/[^\p{L}\p{N}]+/gu, ' '));

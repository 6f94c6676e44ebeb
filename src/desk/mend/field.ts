import type { Path } from '../state/set-at.js';

/** Kinds of words that a list defines itself. */
export type WordKind =
  'categories' | 'groups' | 'products' | 'purposes' | 'dataTypes' | 'subjects' | 'safeguards';

interface Common {
  /** Of the field, seen from the record: `entity/legalName`. */
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  /** The format needs it: cleared, it stays as an empty text, and is told as a fault. */
  readonly isNeeded?: boolean;
}

export type Choice = readonly [value: string, label: string];

/** A field of a form: what it holds, and how that is written. */
export type Field = Common &
  (
    | { readonly kind: 'text' | 'long' | 'date' | 'place' | 'places' | 'number' | 'language' }
    /** Texts, one a line. */
    | { readonly kind: 'lines' }
    /** One of some, or several. */
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
    /** One word of the list. */
    | { readonly kind: 'word'; readonly words: WordKind }
    /** Several; as ids, or as records that have the id in a field. */
    | { readonly kind: 'words'; readonly words: WordKind; readonly recordKey?: 'id' | 'type' }
    | {
        readonly kind: 'rows';
        /** What one of them is called, as in "Add a link". */
        readonly one: string;
        readonly fresh: Readonly<Record<string, unknown>>;
        readonly fields: readonly Field[];
        /** Hidden until one opens it. */
        readonly isFolded?: boolean;
      }
  );

/** The form of a value, in little space: a page checks by it, and only what it does not pass is read with care. */
export type Shape =
  /** a text of that form */
  | RegExp
  | 'text'
  | 'boolean'
  /** a value of these */
  | { readonly of: readonly string[] }
  /** a whole number within these bounds */
  | { readonly from: number; readonly to: number }
  /** a list, of at least and at most so many; default of `most`: `MAX_ITEMS` */
  | { readonly each: Shape; readonly least: number; readonly most?: number }
  | { readonly either: readonly Shape[] }
  /** an object: `?` behind the name of a field that may be missing; of `some` there must be one */
  | { readonly fields: Readonly<Record<string, Shape>>; readonly some?: readonly string[] };

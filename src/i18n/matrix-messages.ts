/** Texts of the view of who gets what, which is loaded when it is wanted. Plain text, never markup. */
export interface MatrixMessages {
  readonly axes: string;
  readonly peopleAxis: string;
  readonly vendorsAxis: string;
  /** What the table is, for those who cannot see it, and how it is walked. */
  readonly caption: Readonly<Record<'people' | 'vendors', string>>;
  readonly keys: string;
  /** @param parts "12 get data of Students", the most first */
  readonly sentence: (entries: number, parts: string) => string;
  readonly getDataOf: (entries: number, people: string) => string;
  readonly getData: (entries: number, data: string) => string;
  readonly notSaying: Readonly<Record<'people' | 'vendors', (entries: number) => string>>;
  readonly choose: Readonly<Record<'people' | 'vendors', string>>;
  readonly dataHeading: string;
  readonly vendorHeading: string;
  readonly anyOf: string;
  readonly answers: Readonly<Record<'matched' | 'unstated' | 'excluded' | 'none', string>>;
  readonly unstatedToo: (entries: number) => string;
  readonly excludedToo: (entries: number) => string;
  readonly counting: string;
  readonly moreVendors: (more: number, left: number) => string;
  readonly nothingToCompare: string;
}

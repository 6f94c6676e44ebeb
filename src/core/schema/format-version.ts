/** The format version this code reads. A registry that declares a higher one is refused with the `schema` error. */
export const FORMAT_VERSION = 1;

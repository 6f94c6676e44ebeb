/** Characters after which a piece ends within a record too: a record may be one list of long texts. */
const LONG_PIECE = 100_000;

/**
 * What `JSON.stringify` writes of plain data, in pieces: one record at a time, and no long ones.
 * @param namesOf the fields of a record that are written, in their order
 */
export function* writeJson(value: object, namesOf: (record: object) => readonly string[]): Generator<string> {
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  let comma = '';
  for (const name of isList ? Object.keys(value) : namesOf(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[name];
    if (item === undefined) continue;
    text += comma + (isList ? '' : `${JSON.stringify(name)}:`);
    if (typeof item === 'object' && item) {
      yield text;
      yield* writeJson(item, namesOf);
      text = '';
    } else text += JSON.stringify(item);
    comma = ',';
    if (text.length > LONG_PIECE) {
      yield text;
      text = '';
    }
  }
  yield text + (isList ? ']' : '}');
}

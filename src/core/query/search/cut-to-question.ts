/** Longer texts are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
/** Of a longer one what it asks counts, as far as that is near its beginning. */
const MAX_PASTED = 2_000;

/** A text short enough to be read: of a long one its questions, where it has any. */
export function cutToQuestion(text: string): string {
  if (text.length <= MAX_QUERY) return text;
  const questions = text
    .slice(0, MAX_PASTED)
    .split(/(?<=[.!?\u3002\uff1f\u061f\n])/)
    .filter((sentence) => /[?\uff1f\u061f]$/.test(sentence));
  return (questions.join('') || text).slice(0, MAX_QUERY);
}

/** Longer texts are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
/** Of a longer one what it asks counts, as far as that is near its beginning. */
const MAX_PASTED = 2_000;
/** Of several sentences as long as these together, those that ask count. */
const SEVERAL = 90;

const SENTENCES = /(?<=[!?\u3002\uff1f\u061f\n]|\.(?=\s))/;
const QUESTION = /[?\uff1f\u061f]\s*$/;
/** English. */
const REQUEST =
  /^\s*(?:(?:so|also|and|but|now|kindly|hence|therefore)\b,? )*(?:please|pls|tell|list|show|name|give|send|let|provide|indicate|identify|confirm|specify|who|which|what|i(?:['’]d| would) like|(?:i|we) (?:want|need|wish|wonder|demand|request)|can|could)\b/i;
/** What is said to an assistant before the question. */
const WAKING =
  /^\s*(?:(?:hey|hi|hello|ok|okay)\b,? )?(?:siri|alexa|cortana|bixby)\b,? |^\s*(?:hey|ok|okay),? google\b,? /i;
const HIS = /\b(?:his|hers?|him|he|she)\b/i;
/** Whose data a later sentence may ask for with "his" or "her". */
const MINE =
  /\b(?:my|our)(?: [a-z]+){0,2} (son|daughter|child|kid|boy|girl|grandson|granddaughter|grandchild|nephew|niece|student|pupil)\b/i;

/** A text short enough to be read: of one with several sentences its questions and requests, where it has any. */
export function cutToQuestion(typed: string): string {
  const text = typed.replace(WAKING, '').replace(/\bw\/o\b/gi, 'without');
  if (text.length <= SEVERAL) return nameAgain(text);
  const sentences = text.slice(0, MAX_PASTED).split(SENTENCES);
  const asking = sentences.filter((one) => QUESTION.test(one));
  const asked = asking.length > 0 ? asking : sentences.filter((one) => REQUEST.test(one));
  const whose = MINE.exec(text)?.[0];
  const question = asked.join('').trim() || text;
  // "My son is seven. Who gets his name?" asks for the son's.
  const whole = whose && HIS.test(question) && !MINE.test(question) ? `${question} (${whose})` : question;
  return nameAgain(whole).slice(0, MAX_QUERY);
}

/** A text with what a second question speaks of said again: "the servers, and who watches them". English. */
const nameAgain = (text: string): string =>
  text.replace(/\b((?:the|my|our|your) [\w' ]+?)(,? (?:and|but) who [^?]*?)(?:them|it)\b/i, '$1$2$1');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML document may hold, whichever way they are written; of surrogates only those without their other half. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/gu;

/** What programs that run workflows take for commands in a log: `::` where a line begins, `##[` and the like. */
const COMMANDS = /[\n\r\u2028\u2029]|#(?=#\w*\[)/g;

/** Most texts: nothing in them is to be written otherwise. */
const PLAIN = /^[ !$%(-;=?-~\u00a0-\u2027\u202a-\ud7ff]*$/;

/** A text as HTML that shows it, between tags or within a quoted attribute, in one line of the file. */
export function escapeHtml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
    .replace(FORBIDDEN, '\ufffd')
    .replace(COMMANDS, (found) => `&#${found.charCodeAt(0)};`);
}

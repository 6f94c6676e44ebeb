export type Severity = 'error' | 'warning';

interface Code {
  readonly severity: Severity;
  /** What it stands for, in one line of docs/keepers.md. */
  readonly meaning: string;
  /** What to do about it, where the place of the fault does not say it better. */
  readonly remedy: string;
}

const error = (meaning: string, remedy: string): Code => ({ severity: 'error', meaning, remedy });
const warning = (meaning: string, remedy: string): Code => ({ severity: 'warning', meaning, remedy });

/** Everything that `validate` can find, in the order of docs/keepers.md. A name here is a promise: it may be added to, not changed. */
export const CODES = {
  syntax: error('the file is not JSON', 'Correct the punctuation at this place.'),
  encoding: error('the file is not saved as UTF-8', 'Save the file again with the encoding "UTF-8".'),
  'too-large': error(
    'the file is larger than the page reads',
    'Take out what no reader needs, such as old entries.',
  ),
  'duplicate-key': error(
    'a field stands twice in one record; all but the last are silently ignored',
    'Keep one of them.',
  ),
  'format-version': error('the file is of a newer format', 'Use a newer version of vendor-disclosure.'),
  invalid: error('a part is missing, empty or not of the right form', 'Correct it as described.'),
  'duplicate-id': error('an id is used twice in one list', 'Give one of them another id.'),
  'unknown-id': error(
    'an id that nothing in the file defines',
    'Correct the id, or define it in the vocabulary.',
  ),
  contradiction: error('an entry lists and excludes the very same', 'Take it out of the one or the other.'),
  'wrong-group': warning(
    'the group of an entry belongs to another category',
    'Choose a group of the entry’s own category.',
  ),
  'unknown-field': warning(
    'a field that the format does not know and the page does not show',
    'Correct its name; let the name of a field of your own start with "x-".',
  ),
  'duplicate-name': warning(
    'two records of one list have the same name',
    'Make one of them, or tell them apart by name.',
  ),
  'look-alike-name': warning(
    'a name that looks like another one, or mixes letters of several alphabets',
    'Type the name again by hand.',
  ),
  'hidden-character': warning(
    'a text holds characters that cannot be seen or change the direction of the text',
    'Type the text again by hand, or paste it as plain text.',
  ),
  'no-link': warning(
    'an address that will not become a link',
    'Write the whole address, beginning with https://.',
  ),
  'other-vendors-link': warning(
    'a link leads to the site of another vendor of the list',
    'Check that the link is not on the wrong vendor.',
  ),
  'no-privacy-link': warning(
    'a vendor has no link to its privacy policy',
    'Add a link with "rel": "privacy".',
  ),
  'unknown-language': warning(
    'a language or place that does not exist',
    'Use a code such as "en", "pt-BR", "DE" or "EU".',
  ),
  'no-date': warning(
    'an announced entry has no date from which it holds, so it is shown as if it held already',
    'Add "since".',
  ),
  'impossible-date': warning('a day that is not in the calendar', 'Correct the date.'),
  'date-order': warning('dates that cannot follow each other as they do', 'Correct the date that is wrong.'),
  'future-date': warning('a date of something that has happened lies in the future', 'Correct the date.'),
  'short-notice': error(
    'an entry starts sooner than the notice that the list promises',
    'Start it later, or say when it was announced.',
  ),
  'broad-words': warning(
    'words such as "all", "any" or "anonymous", which promise or admit more than is likely meant (English only)',
    'Say exactly what is meant, or keep the words if they are exact.',
  ),
  negation: warning(
    '"not", "never" or the like in a purpose or data summary, where search takes it for a statement (English only)',
    'Move what is ruled out to "exclusions".',
  ),
  'empty-exclusion': warning(
    'an exclusion that rules out nothing, or only in words where it could in ids',
    'Add "subjects", "data" or "flows", or put a condition into the sentence.',
  ),
  'unknown-vendor': warning(
    'a change names a vendor or an entry that the list does not have',
    'Correct the id.',
  ),
  'version-not-raised': error(
    'the file differs from the one before, and its version is not higher',
    'Raise "version" by 1.',
  ),
  'id-reused': error(
    'an id stands for another vendor than before',
    'For another vendor take a new id. Was it only renamed? Then add the old name to "aliases".',
  ),
  'id-vanished': warning(
    'a vendor or an entry of the version before is gone, and nothing says so',
    'Keep it with an "until" date, or add a change of the kind "removed".',
  ),
  'unrecorded-change': warning(
    'a vendor or an entry differs from the version before without an entry in "changes"',
    'Add an entry to "changes".',
  ),
  'translation-original': error(
    'the original of a translation cannot be found or read',
    'Put it beside, named without the language.',
  ),
  'translation-language': error(
    'a translation is not in the language that its name says, or in that of the original',
    'Correct "language" or the name of the file.',
  ),
  'translation-unlisted': warning(
    'the original does not name the language of a translation, so that no reader is offered it',
    'Name it in "translations" of the original.',
  ),
  'translation-missing': warning(
    'a text has no translation and is shown in the original language',
    'Translate it.',
  ),
  'translation-stale': warning(
    'a translation of a text that is not in the original any more',
    'Take it out, or put it under the new text.',
  ),
  'translation-same': warning('a sentence is the same in both languages', 'Translate it.'),
} as const satisfies Readonly<Record<string, Code>>;

export type FindingCode = keyof typeof CODES;

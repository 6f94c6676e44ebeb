import { count } from './en-counts.js';
import type { ErrorMessages } from './error-messages.js';

/** What went wrong, in English. */
export const enErrors: ErrorMessages = {
  errors: {
    'no-source': 'This page does not say which list to show.',
    network: 'The list could not be reached. Check the connection and try again.',
    timeout: 'The list takes too long to arrive. Try again in a moment.',
    http: 'The list is not at its address at the moment. Try again later.',
    'too-large': 'The list is too large to be shown here.',
    syntax: 'The list arrived damaged and cannot be read.',
    schema: 'The list is in a form that this page cannot read.',
    integrity: 'This may not be the list that this page means, so it is not shown.',
  },
  signInNeeded: 'The list is not shown to everybody. You may need to sign in.',
  errorKept: (date) => `What you see below is the list as updated on ${date}.`,
  entriesLeftOut: (n) =>
    `${count(n, 'entry', 'entries')} of this list cannot be read and ${n === 1 ? 'is' : 'are'} not shown.`,
  olderThanSeen: (version, seen) => `This is version ${version}. You have seen version ${seen} before.`,
};

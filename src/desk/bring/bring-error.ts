/** What was brought cannot be read. The message is a sentence for people. */
export class BringError extends Error {}

/** What cannot be published, in a sentence. */
export class PublishError extends Error {}

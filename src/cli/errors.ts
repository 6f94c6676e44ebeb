/** The call is at fault: exit code 2. */
export class UsageError extends Error {}

/** The input is at fault: exit code 1. The message names the place and the remedy. */
export class InputError extends Error {}

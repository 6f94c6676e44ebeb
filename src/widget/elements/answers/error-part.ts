import type { errorAlert } from './error-alert.js';

let draws: typeof errorAlert | undefined;

/** What says what went wrong; undefined until it is loaded. */
export function errorPart(): typeof errorAlert | undefined {
  return draws;
}

export function setErrorPart(given: typeof errorAlert): void {
  draws = given;
}

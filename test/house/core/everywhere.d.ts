// What core may ask of where it runs: what browsers and Node both have, or what it looks for first.
declare const performance: { now(): number };
declare function setTimeout(act: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
interface IdleDeadline {
  timeRemaining(): number;
}
declare function requestIdleCallback(
  act: (idle: IdleDeadline) => void,
  options?: { timeout: number },
): number;
declare const navigator: { readonly onLine?: boolean };

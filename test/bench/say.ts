/** Progress, apart from the report, which goes to the standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

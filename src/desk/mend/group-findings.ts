import type { DeskFinding } from '../state/desk-finding.js';

/** Findings by the number of their vendor; those of the list itself under -1. */
export function groupFindings(findings: readonly DeskFinding[]): ReadonlyMap<number, readonly DeskFinding[]> {
  const groups = new Map<number, DeskFinding[]>();
  for (const finding of findings) {
    const [, number = '-1'] = /^\/vendors\/(\d+)(?:\/|$)/.exec(finding.pointer) ?? [];
    const known = groups.get(Number(number));
    if (known) known.push(finding);
    else groups.set(Number(number), [finding]);
  }
  return groups;
}

import { toPointer } from '../../core/schema/issue.js';
import type { DeskFinding } from '../state/desk-finding.js';
import type { Path } from '../state/set-at.js';

/** Findings by the pointer of the field that they stand beside; under `''` those that no field shows. */
export type PlacedFindings = ReadonlyMap<string, readonly DeskFinding[]>;

/** Puts each finding beside the nearest field that holds its place. */
export function placeFindings(findings: readonly DeskFinding[], fields: readonly Path[]): PlacedFindings {
  const known = new Set(fields.map((path) => toPointer(path)));
  const placed = new Map<string, DeskFinding[]>();
  for (const finding of findings) {
    let pointer = finding.pointer;
    while (pointer !== '' && !known.has(pointer)) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    placed.set(pointer, [...(placed.get(pointer) ?? []), finding]);
  }
  return placed;
}

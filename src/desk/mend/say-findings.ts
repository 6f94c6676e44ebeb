import type { DeskFinding } from '../state/desk-finding.js';

/** How much there is to mend, in a sentence. @param findings undefined while the list is looked through */
export function sayFindings(findings: readonly DeskFinding[] | undefined): string {
  if (!findings) return 'Looking it through…';
  if (findings.length === 0) return 'Nothing was found. Look at it as readers will.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const others = findings.length - errors;
  const parts = [
    errors > 0 && `${errors} to mend before it can be published`,
    others > 0 && `${others} to look at again`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

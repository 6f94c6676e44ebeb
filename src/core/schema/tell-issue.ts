import type { Issue } from './issue.js';
import { MAX_ISSUES } from './limits.js';

/** Adds to what was found wrong, as long as anybody could read it: one more than that says that there are more. */
export function tellIssue(issues: Issue[], issue: Issue): void {
  if (issues.length <= MAX_ISSUES) issues.push(issue);
}

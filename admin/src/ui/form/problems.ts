import type { RecordFindings } from '@liandiao/forms/definition';
import type { FieldComplaint } from '../../providers/deskError';

/** What stands under one field. */
export interface Problem {
  message: string;
  tone: 'error' | 'warning';
}

interface Known {
  findings: RecordFindings;
  /** what the server said about the last submission, by path; forgotten when the field changes */
  complaints: readonly FieldComplaint[];
  /** paths the person has left, or all once he tried to submit */
  left: ReadonlySet<string> | 'all';
}

/**
 * What to show under a field: the server's word first, then our own check, which stays silent until the person has
 * left the field. `within` counts complaints about parts of the field too (`materials.0`).
 */
export function problemAt(
  path: string,
  { findings, complaints, left }: Known,
  within = false,
): Problem | undefined {
  const about = (one: { path: string }) => one.path === path || (within && one.path.startsWith(`${path}.`));
  const said = complaints.find(about);
  if (said) return { message: said.message, tone: said.confirmable ? 'warning' : 'error' };
  if (left !== 'all' && !left.has(path)) return undefined;
  const wrong = findings.errors.find(about);
  if (wrong) return { message: wrong.message, tone: 'error' };
  const doubtful = findings.warnings.find(about);
  return doubtful && { message: doubtful.message, tone: 'warning' };
}

import type { Decision } from './decide';

/** What loading a profile did, told by the launcher and by tests. */
export class LoadSummary {
  created = 0;
  updated = 0;
  unchanged = 0;
  /** Records that somebody changed on screen and the profile therefore left alone, as `uid key`. */
  readonly kept: string[] = [];

  note(decision: Decision, uid: string, key: string): void {
    if (decision === 'create') this.created += 1;
    else if (decision === 'update') this.updated += 1;
    else if (decision === 'unchanged') this.unchanged += 1;
    else this.kept.push(`${uid} ${key}`);
  }
}

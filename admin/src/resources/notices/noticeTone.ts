import type { NoticeKind, Threshold } from '@liandiao/cms/contract';
import type { Tone } from '../../ui/lightWording';

/** Urgency colours are for urgency alone: what is due, and who is urged. */
export function toneOf(kind: NoticeKind, threshold: Threshold | null): Tone | 'blue' {
  if (threshold) return threshold === 'dueToday' ? 'orange' : threshold;
  if (kind === 'supervise') return 'red';
  return kind === 'urge' || kind === 'chase' ? 'orange' : 'blue';
}

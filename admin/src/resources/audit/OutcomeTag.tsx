import { Tag } from '../../ui/Tag';
import { useTrailNames } from './useTrailNames';

const tones: Readonly<Record<string, 'green' | 'orange' | 'red'>> = {
  done: 'green',
  refused: 'orange',
  failed: 'red',
};

/** How a deed came out, as a coloured word. */
export function OutcomeTag({ outcome }: { outcome: string }) {
  const names = useTrailNames();
  return <Tag tone={tones[outcome] ?? 'gray'}>{names.outcome(outcome)}</Tag>;
}

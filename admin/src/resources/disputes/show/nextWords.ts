import type { DisputeDetail } from '@liandiao/cms/contract';
import type { Translate } from '../../../providers/language';

/** What comes next in a case, said after a deed. */
export function nextWords(t: Translate, { data, meta }: DisputeDetail): string {
  const unit = (data.answerableUnit ?? data.acceptingUnit)?.shortName ?? '';
  const running = meta.clocks.filter(
    ({ light, dueOn }) => dueOn && ['green', 'yellow', 'orange', 'red'].includes(light),
  );
  const [first] = running.sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn)));
  const next = t(`deed.next.${data.status}`, { unit });
  return first ? `${next} ${t('deed.nextDue', { title: first.title, day: first.dueOn ?? '' })}` : next;
}

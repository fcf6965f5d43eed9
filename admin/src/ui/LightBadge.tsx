import type { ClockAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../providers/catalogue';
import { lightWording } from './lightWording';
import { Tag } from './Tag';

type Lit = Pick<ClockAnswer, 'light' | 'remaining' | 'dueOn' | 'provisional'>;

/** A clock's light: mark, words and colour. */
export function LightBadge({ clock }: { clock: Lit }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { tone, mark, word, count } = lightWording(clock, today);
  const why = whyOf(clock);
  return (
    <Tag tone={tone} {...(why ? { title: t(`time.${why}`) } : {})}>
      <span aria-hidden="true">{mark}</span>
      {t(`time.${word}`, { count: count ?? 0 })}
    </Tag>
  );
}

function whyOf(clock: Lit): 'provisionalWhy' | 'unsetWhy' | null {
  if (clock.light === 'unset') return 'unsetWhy';
  return clock.provisional ? 'provisionalWhy' : null;
}

import type { ClockAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../providers/catalogue';
import { lightWording } from './lightWording';

type Lit = Pick<ClockAnswer, 'light' | 'remaining' | 'dueOn' | 'provisional'>;

/** `还剩 2 个工作日 · 10月9日`, in words alone (a badge beside it carries the colour). */
export function DueDate({ clock }: { clock: Lit }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { word, count } = lightWording(clock, today);
  const [, month, day] = (clock.dueOn ?? '').split('-').map((part) => String(Number(part)));
  return (
    <span className="num">
      {t(`time.${word}`, { count: count ?? 0 })}
      {clock.dueOn ? ` · ${t('time.monthDay', { month: month ?? '', day: day ?? '' })}` : ''}
    </span>
  );
}

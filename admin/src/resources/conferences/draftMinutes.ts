import type { ConferenceDetail, ConferenceItem } from '@liandiao/cms/contract';
import type { TFunction } from 'i18next';
import { dateTime } from '../../ui/format';

/** Minutes to begin with: when and where, who came, and each matter with its question and decision. */
export function draftMinutes({ data, meta }: ConferenceDetail, t: TFunction): string {
  const names = (present: boolean) =>
    data.attendance
      .filter((seat) => seat.present === present)
      .map(({ unit, name }) => `${unit?.shortName ?? ''}${name ? `（${name}）` : ''}`)
      .join('、');
  const line = (label: string, text: string | null) => (text ? [`${label}：${text}`] : []);
  return [
    ...line(t('conferences.printed.time'), dateTime(data.heldAt)),
    ...line(t('conferences.printed.place'), data.place),
    ...line(t('conferences.printed.convener'), data.convener),
    ...line(t('conferences.printed.present'), names(true)),
    ...line(t('conferences.printed.absent'), names(false)),
    '',
    `${t('conferences.printed.agenda')}：`,
    ...meta.items.flatMap((item, index) => [...matter(item, index + 1, t), '']),
  ]
    .join('\n')
    .trimEnd();
}

function matter(item: ConferenceItem, count: number, t: TFunction): string[] {
  const { dispute, question, lead, assisting, measures } = item;
  const helped = assisting.map(({ shortName }) => shortName).join('、');
  return [
    t('conferences.printed.item', {
      count,
      number: dispute.number ?? '',
      employer: dispute.employer ?? '',
    }),
    ...(question ? [t('conferences.printed.question', { question })] : []),
    item.state === 'decided'
      ? t('conferences.printed.decision', {
          lead: lead?.shortName ?? '',
          assisting: helped ? t('conferences.printed.assisted', { units: helped }) : '',
          measures: measures ?? '',
        })
      : t('conferences.printed.undecided'),
  ];
}

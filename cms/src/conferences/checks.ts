import { shanghaiDay } from '@liandiao/deadlines/engine';
import { shanghaiMinute } from '../casework/checks';
import type { FieldError } from '../casework/refusals';
import type { ConferenceState } from '../contract';
import type { Catalogue } from '../mechanism/catalogue';
import type { Conference, Seat } from './conference';

/** An item on the agenda, as far as writing the conference depends on it. */
export interface OnAgenda {
  number: string;
  state: string;
  decidedAt: string | null;
}

const ways: Readonly<Record<ConferenceState, readonly ConferenceState[]>> = {
  planned: ['planned', 'held', 'minuted', 'cancelled'],
  held: ['held', 'minuted'],
  minuted: ['minuted'],
  cancelled: ['cancelled'],
};

const titles: Readonly<Record<ConferenceState, string>> = {
  planned: '筹备中',
  held: '已召开',
  minuted: '已形成纪要',
  cancelled: '已取消',
};

const lasting = ['title', 'heldAt', 'place', 'convener', 'attendance'] as const;

/**
 * Why the state of a conference forbids a change, as a sentence (409); undefined when it does not. Of a minuted one only
 * minutes and remark may be put right, a cancelled one stays as it is.
 */
export function forbiddenChange(
  before: Conference,
  after: Conference,
  agenda: readonly OnAgenda[],
): string | undefined {
  if (before.state === 'cancelled') return '此次会议已取消，不能再修改。需要召开时请另行安排。';
  if (!ways[before.state].includes(after.state))
    return `此次会议现为「${titles[before.state]}」，不能改为「${titles[after.state]}」。`;
  if (before.state === 'minuted' && lasting.some((key) => !same(before[key], after[key])))
    return '此次会议已形成纪要，只能更正纪要和备注。';
  const decided = agenda.filter(({ state }) => state === 'decided');
  if (after.state === 'cancelled' && decided.length > 0)
    return `${numbers(decided)}已按此次会议登记决定，会议不能取消。`;
  return undefined;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const numbers = (agenda: readonly OnAgenda[]): string => agenda.map(({ number }) => number).join('、');

/** Fields that cannot stay as they were written (400). */
export function conferenceErrors(
  after: Conference,
  agenda: readonly OnAgenda[],
  catalogue: Catalogue,
  now: Date,
  before?: Conference,
): FieldError[] {
  const took = after.state === 'held' || after.state === 'minuted';
  return [
    ...seatErrors(after.attendance, catalogue, before?.attendance ?? []),
    ...(took ? heldErrors(after, now) : []),
    ...(after.state === 'minuted' ? minutedErrors(after, agenda) : []),
    ...(!took && after.minutes
      ? [{ path: 'minutes', message: '会议召开后才能登记纪要，请先登记会议已召开。' }]
      : []),
    ...agenda
      .filter(({ decidedAt }) => decidedAt !== null && shanghaiDay(decidedAt) < shanghaiDay(after.heldAt))
      .map(({ number, decidedAt }) => ({
        path: 'heldAt',
        message: `${number}已于 ${shanghaiDay(decidedAt ?? '')} 登记决定，会议时间不能晚于此日。`,
      })),
  ];
}

/** A unit that sat there stays, though it was dissolved since; no other may be named. */
function seatErrors(seats: readonly Seat[], { units }: Catalogue, known: readonly Seat[]): FieldError[] {
  const sat = new Set(known.map(({ unit }) => unit));
  return seats.flatMap(({ unit }, index) => {
    const path = `attendance.${index}.unit`;
    if (!units.get(unit)?.enabled && !sat.has(unit))
      return [{ path, message: `没有「${unit}」这个单位，或该单位已停用，请重新选择。` }];
    return seats.findIndex((seat) => seat.unit === unit) < index
      ? [{ path, message: '单位重复，同一单位多人到会的，请把姓名写在一起。' }]
      : [];
  });
}

function heldErrors({ heldAt, place, convener, attendance }: Conference, now: Date): FieldError[] {
  return [
    ...(Date.parse(heldAt) > now.getTime()
      ? [
          {
            path: 'heldAt',
            message: `会议时间 ${shanghaiMinute(heldAt)} 还没有到，不能登记已召开；提前召开的请改会议时间。`,
          },
        ]
      : []),
    ...(place ? [] : [{ path: 'place', message: '请填写会议地点。' }]),
    ...(convener ? [] : [{ path: 'convener', message: '请填写召集人。' }]),
    ...(attendance.some(({ present }) => present === true)
      ? []
      : [{ path: 'attendance', message: '请登记到会单位，至少一个单位到会。' }]),
  ];
}

function minutedErrors({ minutes }: Conference, agenda: readonly OnAgenda[]): FieldError[] {
  const open = agenda.filter(({ state }) => state === 'scheduled');
  return [
    ...(minutes ? [] : [{ path: 'minutes', message: '请填写会议纪要。' }]),
    ...(open.length > 0
      ? [
          {
            path: 'state',
            message: `议程上的${numbers(open)}还没有登记决定。请逐件登记决定，或移出议程等待下次会议。`,
          },
        ]
      : []),
  ];
}

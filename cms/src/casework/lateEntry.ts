import { shanghaiDay, workdaysBetween } from '@liandiao/deadlines/engine';
import { numberSetting } from '../mechanism/catalogue';
import type { Deed } from './action';
import type { FieldError } from './refusals';

/** Paper entered more than a working day (a setting) after the deed (补录, D23). */
export const enteredLate = ({ at, enteredAt, calendar, catalogue }: Omit<Deed, 'number'>): boolean =>
  workdaysBetween(shanghaiDay(at), shanghaiDay(enteredAt), calendar) >
  numberSetting(catalogue, 'lateEntry', 'workdays');

/** Tells whoever enters late that it will be marked so. */
export const lateWarning = (deed: Omit<Deed, 'number'>, path: string): FieldError[] =>
  enteredLate(deed) ? [{ path, message: '录入时间比办理时间晚一个工作日以上，时间线上标为「补录」。' }] : [];

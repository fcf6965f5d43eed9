import { type Viewer, works } from '../access/relations';
import { noRight } from '../casework/refusals';
import type { ConferenceAbilities } from '../contract';
import type { Conference } from './conference';

/** Whether an account organises conferences: clerks and heads of the Centre (R5, R6). */
export const organises = (user: Viewer): boolean => works(user) && user.unitIsCentre;

/** Whether an account reads of every conference whatever was said there: who organises it, and who convenes it. */
export const hearsAll = (user: Viewer): boolean => organises(user) || user.capabilities.includes('leader');

/** Refuses with 403 whoever has nothing to do with conferences: units that work on cases and leaders read. */
export function requireReader(user: Viewer): void {
  if (!works(user) && !user.capabilities.includes('leader'))
    throw noRight('您的账号不办理争议件，不能查看联席会议。');
}

/** Refuses with 403 whoever does not organise conferences. */
export function requireOrganiser(user: Viewer): void {
  if (!organises(user)) throw noRight('联席会议由咨询调解中心安排和登记，您没有此项权限。');
}

/** What an account may do with a conference now, as its state allows. */
export function conferenceAbilities(
  user: Viewer,
  { state, heldAt }: Pick<Conference, 'state' | 'heldAt'>,
  now: Date,
): ConferenceAbilities {
  const may = organises(user);
  const running = state === 'planned' || state === 'held';
  return {
    edit: may && running,
    schedule: may && running,
    hold: may && state === 'planned' && Date.parse(heldAt) <= now.getTime(),
    minutes: may && (state === 'held' || state === 'minuted'),
    cancel: may && state === 'planned',
  };
}

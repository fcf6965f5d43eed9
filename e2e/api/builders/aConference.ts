import type { Desk } from '../../desk';
import type { Case } from './theCase';

/** When the conferences of the tests are held; the cases were referred before. */
export const HELD_AT = '2026-10-15T09:00:00+08:00';

/** A conference that can be held as it stands. */
export const conferenceForm = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '十月联席会议',
  heldAt: HELD_AT,
  place: '县政府二楼会议室',
  convener: '专班组长',
  attendance: [
    { unit: 'tax', name: '测试丙', present: true },
    { unit: 'medical', present: false, note: '因公外出' },
  ],
  ...over,
});

/** Plans a conference in the Centre's name and gives its `data`. */
export async function aConference(desk: Desk, over: Record<string, unknown> = {}) {
  const answer = await desk.call(
    'POST',
    '/api/conferences',
    conferenceForm(over),
    await desk.login('centre.clerk'),
  );
  if (answer.status !== 201) throw new Error(`planning answered ${answer.status} ${answer.text}`);
  return answer.body.data;
}

/** Puts the waiting items of cases on a conference's agenda in their order, and brings the cases up to date. */
export async function onAgenda(desk: Desk, conference: { documentId: string }, cases: readonly Case[]) {
  const items = cases.map((one) => one.last.body.meta.agendaItems.at(-1).documentId);
  const answer = await desk.call(
    'PUT',
    `/api/conferences/${conference.documentId}/agenda`,
    { items },
    await desk.login('centre.clerk'),
  );
  if (answer.status !== 200) throw new Error(`the agenda answered ${answer.status} ${answer.text}`);
  for (const one of cases) await one.refresh('centre.clerk');
  return answer.body;
}

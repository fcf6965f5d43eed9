import type { Replayed } from '@liandiao/deadlines/strapi-server';
import type { Knex } from 'knex';
import { dayWords } from '../../casework/movedClocks';
import { newId } from '../../casework/newId';
import { loadCase } from '../../casework/store/load';
import { saveCase } from '../../casework/store/save';
import { catalogue } from '../../catalogue';
import type { CaseEventRecord, CaseFile } from '../../mechanism/caseFile';
import type { MovedClock } from '../../mechanism/noticeDraft';
import { present } from '../../present';
import { tellUnits } from '../tellUnits';

/**
 * A new calendar has moved due dates of a case: the timeline keeps old and new with the reason, one revision on, and
 * the units that hold the clocks are told.
 */
export async function tellMoved(caseId: number, { clocks, moved }: Replayed, trx: Knex): Promise<void> {
  const lists = await catalogue(trx);
  const stored = await loadCase(trx, { id: caseId }, lists, { lock: true });
  if (!stored) return;
  const { file } = stored;
  const now = present();
  const changes: MovedClock[] = moved.flatMap(({ rule, subject, from }) => {
    const clock = clocks.find((one) => one.rule === rule && (one.subject ?? '') === subject);
    if (clock?.state !== 'running') return [];
    return [
      { unit: clock.unit, label: `时限：${clock.title}`, text: `${from ?? '待定'} → ${dayWords(clock)}` },
    ];
  });
  if (changes.length === 0) return;
  const after: CaseFile = {
    ...file,
    dispute: { ...file.dispute, revision: file.dispute.revision + 1 },
    events: [...file.events, eventOf(file, changes, now)],
  };
  await saveCase(trx, caseId, file, after, lists, now);
  await tellUnits(trx, caseId, file, after, changes, lists, now);
}

const eventOf = ({ dispute }: CaseFile, changes: readonly MovedClock[], now: Date): CaseEventRecord => ({
  documentId: newId(),
  round: dispute.round,
  action: 'recompute',
  at: now.toISOString(),
  enteredAt: now.toISOString(),
  late: false,
  unit: null,
  actor: null,
  actorName: '系统',
  sentence: '工作日历更新，时限重新计算',
  details: changes.map(({ label, text }) => ({ label, text })),
  facts: [],
});

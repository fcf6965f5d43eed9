import { shanghaiDay } from '@liandiao/deadlines/engine';
import { said } from '../access/present/records';
import { withoutPersons } from '../access/present/withoutPersons';
import { Refusal } from '../casework/refusals';
import { booleanOf, dayOf } from '../catalogue/columns';
import type { ProgressText } from '../contract';
import type { CaseFile } from '../mechanism/caseFile';
import { itemName } from '../mechanism/catalogue';
import { statusRow } from '../mechanism/statuses';
import { openTransfer } from '../mechanism/transfers';
import type { DeskUser } from '../session/deskUser';
import { chineseDay } from './chineseDay';
import { type VisibleCase, visibleCase } from './visibleCase';

/**
 * GET /api/disputes/:documentId/progress-text: how the matter stands, ready to be read out on the telephone, and the
 * answer to be copied back to the desk that passed it on (X1, X2). Names no person.
 * @throws Refusal 404, 409
 */
export async function progressText(documentId: string, user: DeskUser): Promise<{ data: ProgressText }> {
  const found = await visibleCase(documentId, user);
  const { dispute } = found.file;
  const steps = stepsOf(found);
  const due = await dueSentence(found);
  const opening = `您反映的社会保险费争议事项（编号${dispute.number}）`;
  const text = `${opening}${steps.join('；')}。${due}`;
  const firsts = await firstCases(found.file, user);
  const reference = dispute.externalReference;
  return {
    data: {
      text: [withoutPersons(text, dispute), ...firsts].join(''),
      externalAnswer: reference
        ? withoutPersons(
            `贵单位转来的事项（${itemName(found.around.catalogue, 'externalSystem', reference.system)}编号${reference.number}），我方编号${dispute.number}：${steps.join('；')}。${due}`,
            dispute,
          )
        : null,
    },
  };
}

/** Of the same matter without new facts the progress of the first case is told, as far as one may see it (D20). */
async function firstCases({ links }: CaseFile, user: DeskUser): Promise<string[]> {
  const told: string[] = [];
  for (const { kind, other, endedAt } of links) {
    if (kind !== 'sameMatter' || endedAt !== null) continue;
    const first = await visibleCase(other, user).catch(unlessHidden);
    if (!first) continue;
    const { dispute } = first.file;
    const text = `此事项与编号${dispute.number}为同一事项，该件${stepsOf(first).join('；')}。${await dueSentence(first)}`;
    told.push(withoutPersons(text, dispute));
  }
  return told;
}

function unlessHidden(failure: unknown): undefined {
  if (failure instanceof Refusal) return undefined;
  throw failure;
}

/** What happened, in the order in which it did, as clauses of one sentence. */
function stepsOf({ file, around, reader }: VisibleCase): string[] {
  const { dispute } = file;
  const { catalogue } = around;
  const name = (code: string | null) => (code === null ? '' : (catalogue.units.get(code)?.name ?? code));
  const on = (at: string | null) => (at === null ? '' : chineseDay(shanghaiDay(at)));
  const lead = dispute.leadUnit;
  const reply = dispute.repliedAt !== null && dispute.result !== null;
  const result = said(dispute.result, { reader, persons: dispute }, 'working', dispute.repliedAt);
  return [
    `已于${on(dispute.registeredAt)}由${name(dispute.acceptingUnit)}登记`,
    ...(dispute.acceptedAt ? [`${on(dispute.acceptedAt)}受理`] : []),
    ...(dispute.firstTransferredAt && lead && lead !== dispute.acceptingUnit
      ? [`${on(dispute.firstTransferredAt)}转由${name(lead)}办理`]
      : []),
    ...(reply
      ? [
          `${on(dispute.repliedAt)}办理完毕，结果为“${itemName(catalogue, 'outcome', dispute.outcome)}”${result ? `：${trimmed(result)}` : ''}`,
        ]
      : []),
    ...standing(file, name),
  ];
}

/** A result that ends in a full stop must not bring a second one. */
const trimmed = (text: string): string => text.trim().replace(/[。；;.]+$/, '');

/** Where it stands now, as a caller understands it. */
function standing(file: CaseFile, name: (code: string | null) => string): string[] {
  const { dispute } = file;
  switch (dispute.status) {
    case 'registered':
      return ['正在审核是否受理'];
    case 'awaitingMaterial':
      return ['需补齐资料，请按告知书补交后继续办理'];
    case 'declined':
      return [`不属于受理范围，未予受理，理由：${trimmed(dispute.declineReason ?? '')}`];
    case 'awaitingTransfer':
      return ['正在确定办理单位'];
    case 'awaitingSignature':
      return [`已转${name(openTransfer(file)?.toUnit ?? null)}，等待签收`];
    case 'returnProposed':
    case 'returnDisputed':
      return ['办理单位正在协调确定'];
    case 'awaitingReferral':
    case 'awaitingConference':
      return ['将由联席会议研究'];
    case 'handling':
      return [`现由${name(dispute.leadUnit)}办理中`];
    case 'replied':
      return dispute.informedAt ? [] : ['受理单位将向您反馈'];
    case 'archived':
      return ['材料已归档'];
    case 'closed':
      return ['已办结'];
    case 'withdrawn':
      return ['已撤回'];
    case 'draft':
      return [statusRow('draft').title];
  }
}

/** By when it is to be done; nothing once it has been, and no promise where the date is still open. */
async function dueSentence({ id, knex, file }: VisibleCase): Promise<string> {
  const row = await knex('clocks')
    .where({ case_id: id, round: file.dispute.round, state: 'running' })
    .where('rule', 'like', '%.resolve')
    .whereNotNull('due_on')
    .orderBy('due_on', 'desc')
    .first('due_on', 'provisional');
  if (!row) return '';
  const day = chineseDay(dayOf(row.due_on) ?? '');
  return `办理期限至${day}${booleanOf(row.provisional) ? '（暂定）' : ''}。`;
}

import { shanghaiDay } from '@liandiao/deadlines/engine';
import { endedAssistances } from '../../mechanism/assistances';
import type { CaseFile, TransferRecord } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AssistanceRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';
import { liaisonWarnings, unitErrors } from '../checks';
import type { FieldError } from '../refusals';
import { itemOf } from './conference';
import { askedFor, requests } from './requestAssistance';

/** The conference names the lead and the assisting units, and what they do together (R14d, R18). */
export const decide = defineAction({
  name: 'decide',
  title: '登记会议决定',
  looksUp: ({ conference }) => ({ conference }),
  check: (file, input, deed) => [
    ...conferenceErrors(file, deed),
    ...unitErrors(deed, input.lead, 'lead'),
    ...input.assisting.flatMap((unit, index) => unitErrors(deed, unit, `assisting.${index}`)),
    ...(input.assisting.includes(input.lead)
      ? [{ path: 'assisting', message: '主办单位不能同时是协办单位，请从协办单位中去掉。' }]
      : []),
    ...(new Set(input.assisting).size < input.assisting.length
      ? [{ path: 'assisting', message: '协办单位重复，请去掉重复的。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const waiting = itemOf(file);
    if (!waiting) throw new Error(`dispute ${file.dispute.documentId} awaits a conference without an item`);
    const sameLead = file.dispute.leadUnit === input.lead;
    const asked = askedFor(file, input.assisting, input.measures, deed, waiting.documentId);
    const name = (unit: string) => unitName(deed.catalogue, unit);
    const helpers = input.assisting.length > 0 ? `，${input.assisting.map(name).join('、')}协办` : '';
    const { conference } = deed.found;
    return {
      dispute: {
        status: 'handling',
        leadUnit: input.lead,
        handler: sameLead ? file.dispute.handler : null,
        suggestedUnit: null,
      },
      transfers: slips(file, input.lead, deed),
      agendaItems: [
        {
          ...waiting,
          state: 'decided',
          conference: input.conference,
          lead: input.lead,
          assisting: input.assisting,
          measures: input.measures,
          decidedAt: deed.at,
        },
      ],
      assistances: [...superseded(file, input, deed.at), ...asked],
      facts: [{ name: 'conferenceDecided', unit: input.lead }, ...requests(asked)],
      sentence: `联席会议${conference ? `（${conference.number}）` : ''}决定：${name(input.lead)}主办${helpers}`,
      details: [{ label: '联合处置措施', text: input.measures }],
      warnings: [
        ...liaisonWarnings(deed, input.lead, 'lead'),
        ...input.assisting.flatMap((unit, index) => liaisonWarnings(deed, unit, `assisting.${index}`)),
        ...(conference?.heldAt && shanghaiDay(conference.heldAt) < shanghaiDay(waiting.referredAt)
          ? [{ path: 'conference', message: '此件在这次会议之后才提交，请核对是否选对了会议。' }]
          : []),
      ],
    };
  },
});

function conferenceErrors(file: CaseFile, { found, at }: Omit<Deed, 'number'>): FieldError[] {
  const path = 'conference';
  const { conference } = found;
  if (!conference) return [{ path, message: '没有这次联席会议，请重新选择。' }];
  if (conference.state === 'cancelled') return [{ path, message: '这次联席会议已取消，请选择其他会议。' }];
  const item = itemOf(file);
  const scheduled = item?.conference;
  if (scheduled && scheduled !== conference.documentId)
    return [{ path, message: '此件列在另一次会议的议程上，请选择那次会议或先调整议程。' }];
  // a deed before the referral is refused for its time alone
  const early = item !== undefined && at < item.referredAt;
  return !early && conference.heldAt && shanghaiDay(conference.heldAt) > shanghaiDay(at)
    ? [{ path, message: '会议还没有召开，不能登记决定。请核对会议日期或办理时间。' }]
    : [];
}

/**
 * Help that the decision ends: of the new lead and of units that it asks anew; under another lead all of it, for the
 * conference names those who assist. Under the same lead what he asked for before goes on.
 */
function superseded(
  file: CaseFile,
  { lead, assisting }: { lead: string; assisting: readonly string[] },
  at: string,
): AssistanceRecord[] {
  const ended = endedAssistances(file, at);
  return file.dispute.leadUnit === lead ? ended.filter(({ unit }) => assisting.includes(unit)) : ended;
}

/** A unit that a conference names may not return the case (D12); the slip of a lead that is replaced is done with. */
function slips(file: CaseFile, lead: string, { at }: Deed): TransferRecord[] {
  return file.transfers
    .filter(({ round, state }) => round === file.dispute.round && state === 'signed')
    .map((slip) =>
      slip.toUnit === lead ? { ...slip, designated: true } : { ...slip, state: 'cancelled', settledAt: at },
    );
}

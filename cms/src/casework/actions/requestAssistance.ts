import { openAssistances } from '../../mechanism/assistances';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AssistanceRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';
import { liaisonWarnings, unitErrors } from '../checks';
import type { FieldError } from '../refusals';

/** Help asked of units: one record each. */
export const askedFor = (
  file: CaseFile,
  units: readonly string[],
  opinion: string,
  deed: Deed,
  agendaItem: string | null = null,
): AssistanceRecord[] =>
  units.map((unit) => ({
    documentId: deed.newId(),
    round: file.dispute.round,
    unit,
    opinion,
    requestedAt: deed.at,
    requestedBy: deed.unit,
    agendaItem,
    signedAt: null,
    handler: null,
    measures: null,
    measuresAt: null,
    result: null,
    resultAt: null,
    endedAt: null,
    chased: 0,
  }));

/** That help was asked of each: the days of general cases run from it. */
export const requests = (asked: readonly AssistanceRecord[]) =>
  asked.map(({ documentId, unit }) => ({ name: 'assistanceRequested', subject: documentId, unit }));

/** The lead asks other units for their help, several at once (R17). */
export const requestAssistance = defineAction({
  name: 'request-assistance',
  title: '征求协办意见',
  check: (file, input, deed) =>
    input.units.flatMap((_unit, index) => refused(file, input.units, index, deed)),
  apply: (file, input, deed) => {
    const asked = askedFor(file, input.units, input.opinion, deed);
    return {
      assistances: asked,
      facts: requests(asked),
      sentence: `${unitName(deed.catalogue, deed.unit)}向${input.units
        .map((unit) => unitName(deed.catalogue, unit))
        .join('、')}发出协办意见`,
      details: [{ label: '协办意见', text: input.opinion }],
      warnings: [
        ...input.units.flatMap((unit, index) => liaisonWarnings(deed, unit, `units.${index}`)),
        ...(file.dispute.tier === 'simple'
          ? [
              {
                path: 'units',
                message: '简易事项由主办单位独自处置；需要多部门共同参与的，请将级别调整为一般。',
              },
            ]
          : []),
      ],
    };
  },
});

/** Why help cannot be asked of one of the units. */
function refused(
  file: CaseFile,
  units: readonly string[],
  index: number,
  deed: Omit<Deed, 'number'>,
): FieldError[] {
  const path = `units.${index}`;
  const unit = units[index] ?? '';
  const unknown = unitErrors(deed, unit, path);
  if (unknown.length > 0) return unknown;
  if (units.indexOf(unit) < index) return [{ path, message: '单位重复，请去掉重复的。' }];
  if (unit === file.dispute.leadUnit) return [{ path, message: '主办单位不能给自己发协办意见，请去掉。' }];
  if (openAssistances(file).some((one) => one.unit === unit))
    return [
      {
        path,
        message: `${unitName(deed.catalogue, unit)}已有一份协办意见还在办理，不必重发；需要时请催促协办。`,
      },
    ];
  return [];
}

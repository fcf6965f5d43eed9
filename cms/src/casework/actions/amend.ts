import { maskPhone } from '@liandiao/privacy/fields';
import type { ActionInput } from '../../contract';
import { amendmentDetails, changedFields } from '../../mechanism/amendment';
import type { Registered } from '../../mechanism/caseFile';
import { type Catalogue, itemName, unitName } from '../../mechanism/catalogue';
import { registered } from '../../mechanism/registered';
import { defineAction } from '../action';
import { amendedSegments, segmentErrors } from '../amendedSegments';
import { registrationErrors } from '../registrationErrors';

const dictionaryOf: Partial<Record<keyof Registered, string>> = {
  channel: 'channel',
  scopeKind: 'scopeKind',
  eventType: 'eventType',
  insuranceKinds: 'insuranceKind',
  materials: 'material',
};

const afterwards = (before: Registered, { reason: _reason, ...typed }: ActionInput<'amend'>): Registered =>
  registered(before, typed);

/** What annex 2 says is put right; before and after stay in the timeline, clocks are replayed. */
export const amend = defineAction({
  name: 'amend',
  title: '更正登记信息',
  follows: (file) => file.dispute.registeredAt,
  check: (file, input, deed) => {
    const after = afterwards(file.dispute, input);
    return changedFields(file.dispute, after).length === 0
      ? [{ path: 'reason', message: '没有改动任何内容，请先修改需要更正的项目。' }]
      : [...registrationErrors(after, deed).errors, ...segmentErrors(file, after, deed)];
  },
  apply: (file, input, deed) => {
    const after = afterwards(file.dispute, input);
    const changed = changedFields(file.dispute, after);
    const { segments, details, warnings } = amendedSegments(file, after, deed);
    return {
      segments,
      dispute: Object.fromEntries(changed.map((field) => [field, after[field]])),
      facts: [],
      sentence: `更正登记信息（${changed.length} 项）`,
      details: [
        ...amendmentDetails(file.dispute, after, (field, value) => shown(deed.catalogue, field, value)),
        ...details,
        { label: '理由', text: input.reason },
      ],
      warnings: [...registrationErrors(after, deed).warnings, ...warnings],
    };
  },
});

function shown(catalogue: Catalogue, field: keyof Registered, value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((one) => shown(catalogue, field, one)).join('、') || '（空）';
  if (typeof value === 'object') {
    // a telephone number is personal, whosoever it is (P10)
    const { phone, ...rest } = value as { phone?: string };
    const texts = [...Object.values(rest), ...(phone ? [`电话 ${maskPhone(phone)}`] : [])];
    return texts.filter(Boolean).join('，') || '（空）';
  }
  if (field === 'town') return unitName(catalogue, String(value));
  const dictionary = dictionaryOf[field];
  return dictionary ? itemName(catalogue, dictionary, String(value)) : String(value);
}

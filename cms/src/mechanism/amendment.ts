import type { Registered } from './caseFile';

const titles: Readonly<Record<keyof Registered, string>> = {
  channel: '受理渠道',
  scopeKind: '受理范围',
  eventType: '事件类型',
  insuranceKinds: '险种',
  feePeriodFrom: '费款所属期起',
  feePeriodTo: '费款所属期止',
  amount: '争议金额（分）',
  town: '所属镇',
  content: '争议主要内容',
  leads: '线索',
  materials: '提供资料',
  anonymous: '匿名',
  dictated: '口述',
  headCount: '涉及人数',
  applicant: '申请人信息',
  agent: '代理人信息',
  representatives: '代表人信息',
  employer: '所诉单位信息',
  externalReference: '外部编号',
  assessment: '研判',
  extra: '其他登记项',
};

/** Private values never stand in the timeline, which more people read than may see the applicant (P6). */
const personal: ReadonlySet<keyof Registered> = new Set(['applicant', 'agent', 'representatives']);

/** The fields that differ between two states of the form. */
export const changedFields = (before: Registered, after: Registered): (keyof Registered)[] =>
  (Object.keys(titles) as (keyof Registered)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/**
 * Before and after of every changed field, for the timeline.
 * @param show turns a value into what people read (names instead of codes)
 */
export const amendmentDetails = (
  before: Registered,
  after: Registered,
  show: (field: keyof Registered, value: unknown) => string,
): { label: string; text: string }[] =>
  changedFields(before, after).map((field) => ({
    label: titles[field],
    text: personal.has(field)
      ? '已更改（不在时间线显示）'
      : `${show(field, before[field])} → ${show(field, after[field])}`,
  }));

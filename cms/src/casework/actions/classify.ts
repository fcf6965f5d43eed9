import { shanghaiDay } from '@liandiao/deadlines/engine';
import { tierName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { handSetErrors, tierErrors } from '../checks';

const factOf: Readonly<Record<string, string>> = {
  simple: 'classifiedSimple',
  general: 'classifiedGeneral',
  complex: 'classifiedComplex',
  extraComplex: 'classifiedExtraComplex',
};

const tierAsked = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'tier' in input ? input.tier : undefined;

/** Another tier: every clock is recomputed from the original start, old and new are both kept (D11). */
export const classify = defineAction({
  name: 'classify',
  title: '调整级别',
  restricts: (input, relations) =>
    relations.has('accepting') ||
    relations.has('lead') ||
    tierAsked(input) === undefined ||
    tierAsked(input) === 'extraComplex'
      ? undefined
      : '咨询调解中心只能将事项调整为特别复杂；其他级别由受理单位或主办单位调整。',
  follows: (file) => file.dispute.acceptedAt,
  check: (file, input, deed) => [
    ...tierErrors(deed, input.tier),
    ...handSetErrors(input.tier, input, shanghaiDay(deed.at)),
    ...(input.tier === file.dispute.tier && !input.dueOn
      ? [{ path: 'tier', message: '级别没有变化，请选择其他级别。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const before = file.dispute.tier;
    const fact = factOf[input.tier];
    return {
      dispute: {
        tier: input.tier,
        resolveDueOn: input.tier === 'extraComplex' ? (input.dueOn ?? null) : null,
        resolveDueBasis: input.tier === 'extraComplex' ? (input.basis ?? null) : null,
      },
      facts: fact && input.tier !== before ? [{ name: fact }] : [],
      sentence:
        input.tier === before
          ? `确定办理期限：${input.dueOn ?? ''}`
          : `级别由${tierName(deed.catalogue, before)}调整为${tierName(deed.catalogue, input.tier)}，时限自原起算日重新计算`,
      details: [
        { label: '理由', text: input.reason },
        ...(input.dueOn ? [{ label: '办理期限', text: `${input.dueOn}（${input.basis ?? ''}）` }] : []),
      ],
    };
  },
});

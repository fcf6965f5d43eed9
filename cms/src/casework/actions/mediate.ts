import { shanghaiDay } from '@liandiao/deadlines/engine';
import { itemName } from '../../mechanism/catalogue';
import type { Mediator } from '../../mechanism/records';
import { defineAction } from '../action';
import { codeErrors } from '../checks';

const agreementTitles = { none: '未达成协议', oral: '达成口头协议', written: '达成书面协议' } as const;

/** A mediation, or a further session of one: kind, who took part, result and agreement (R34). */
export const mediate = defineAction({
  name: 'mediate',
  title: '登记调解',
  follows: (file) => file.dispute.acceptedAt,
  check: (file, input, deed) => {
    const earlier = file.mediations.find(({ documentId }) => documentId === input.mediation);
    return [
      ...(input.mediation && (!earlier || earlier.round !== file.dispute.round)
        ? [{ path: 'mediation', message: '没有这次调解，请刷新后重试。' }]
        : []),
      ...(earlier && earlier.kind !== input.kind
        ? [{ path: 'kind', message: '继续同一调解的，调解方式不变；方式不同请另行登记。' }]
        : []),
      ...codeErrors(deed, 'mediationKind', input.kind, 'kind'),
      ...input.participants.flatMap(({ kind }, index) =>
        codeErrors(deed, 'mediatorKind', kind, `participants.${index}.kind`),
      ),
      ...(input.judicialConfirmedOn && input.agreement !== 'written'
        ? [{ path: 'judicialConfirmedOn', message: '司法确认以书面协议为前提，请核对协议形式或清空此项。' }]
        : []),
      ...(input.judicialConfirmedOn && input.judicialConfirmedOn > shanghaiDay(deed.enteredAt)
        ? [{ path: 'judicialConfirmedOn', message: '司法确认日期不能晚于今天，请核对。' }]
        : []),
    ];
  },
  apply: (file, input, deed) => {
    const earlier = file.mediations.find(({ documentId }) => documentId === input.mediation);
    const participants: Mediator[] = input.participants.map(({ kind, name, organisation }) => ({
      kind,
      name,
      organisation: organisation || null,
    }));
    const session = { at: deed.at, place: input.place || null, result: input.result, participants };
    const kind = itemName(deed.catalogue, 'mediationKind', input.kind);
    return {
      mediations: [
        {
          documentId: earlier?.documentId ?? deed.newId(),
          round: file.dispute.round,
          kind: input.kind,
          unit: earlier?.unit ?? deed.unit,
          startedAt: earlier?.startedAt ?? deed.at,
          sessions: [...(earlier?.sessions ?? []), session],
          result: input.result,
          agreement: input.agreement,
          judicialConfirmedOn: input.judicialConfirmedOn ?? earlier?.judicialConfirmedOn ?? null,
        },
      ],
      facts: [{ name: 'mediated', unit: deed.unit }],
      sentence: `${kind}${earlier ? `（第 ${earlier.sessions.length + 1} 次）` : ''}：${agreementTitles[input.agreement]}`,
      details: [
        { label: '调解结果', text: input.result, personal: true },
        ...(participants.length > 0
          ? [
              {
                label: '参加人员',
                text: participants
                  .map(({ name, organisation }) => (organisation ? `${name}（${organisation}）` : name))
                  .join('、'),
                personal: true,
              },
            ]
          : []),
      ],
    };
  },
});

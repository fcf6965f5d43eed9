import type { MediationAnswer } from '../../contract';
import type { CaseFacts } from '../facts';
import type { Section } from '../layout/document';
import { BLANK_DAY } from '../layout/marks';
import { definePaper } from '../paper';
import { cellText, dayOf, label, numbered, short, value } from '../words';

/** 调解协议书 (R34): both parties sign it, so the employer learns who the applicant is. */
export const mediationAgreement = definePaper<MediationAnswer>({
  code: 'mediation-agreement',
  title: '社会保险费争议调解协议书',
  addressee: 'applicant',
  copies: ['申请人存', '用人单位存', '调解单位存'],
  tellsApplicant: true,
  warning: '协议书由双方签署，用人单位会知道申请人是谁。申请人没有同意公开身份的，不得使用。',
  of: ({ meta }) => {
    const agreed = meta.mediations.filter(({ agreement }) => agreement !== 'none');
    if (agreed.length === 0) return '没有达成协议的调解。';
    return agreed.some(({ result }) => result === null) ? '调解内容只有办理单位可以查看，不能打印。' : agreed;
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ startedAt, kind }, { lists }) => `${lists.nameOf('mediationKind', kind)} ${dayOf(startedAt)}`,
  },
  write: (facts, mediation) => ({
    head: numbered(facts.dispute.number),
    blocks: [
      {
        kind: 'grid',
        sections: [applicant(facts), employer(facts), matter(facts, mediation), signatures(facts, mediation)],
      },
      {
        kind: 'notes',
        title: '说明：',
        items: [
          '本协议由双方自愿协商达成，自双方签名或者盖章之日起生效，双方应当履行。',
          '双方可以依法共同向人民法院申请司法确认。',
          '本协议一式三份，申请人、用人单位和调解单位各存一份。',
        ],
      },
    ],
  }),
});

const applicant = ({ dispute: { applicant: person } }: CaseFacts): Section => ({
  label: '申请人',
  rows: [
    {
      cells: [
        label(4, '姓　　名'),
        value(8, cellText(person?.name)),
        label(4, '联系电话'),
        value(8, cellText(person?.phone)),
      ],
    },
    { cells: [label(5, '身份证号码'), value(19, cellText(person?.idNumber))] },
    { cells: [label(5, '联系地址'), value(19, cellText(person?.address))] },
  ],
});

const employer = ({ dispute: { employer: unit } }: CaseFacts): Section => ({
  label: '用　人\n单　位',
  rows: [
    { cells: [label(5, '单位名称'), value(19, cellText(unit?.name))] },
    { cells: [label(9, '单位统一社会信用代码'), value(15, cellText(unit?.creditCode))] },
    {
      cells: [
        label(5, '法人代表姓名'),
        value(7, cellText(unit?.legalRepresentative)),
        label(4, '联系电话'),
        value(8, cellText(unit?.phone)),
      ],
    },
  ],
});

const matter = ({ dispute, lists }: CaseFacts, mediation: MediationAnswer | null): Section => {
  const people = mediation?.sessions.flatMap(({ participants }) => participants) ?? [];
  const named = people.map(
    ({ kind, name, organisation }) =>
      `${name}（${[lists.nameOf('mediatorKind', kind), organisation].filter(Boolean).join('，')}）`,
  );
  return {
    rows: [
      {
        cells: [
          label(4, '调解方式'),
          value(8, lists.nameOf('mediationKind', mediation?.kind ?? null)),
          label(4, '调解时间'),
          short(8, mediation ? dayOf(mediation.sessions.at(-1)?.at ?? mediation.startedAt) : BLANK_DAY),
        ],
      },
      { cells: [label(4, '参加人员'), value(20, [...new Set(named)].join('、'))] },
      { cells: [label(4, '争议事项'), value(20, cellText(dispute.content))], height: 46, grows: true },
      { cells: [label(4, '协议内容'), value(20, cellText(mediation?.result))], height: 60, grows: true },
      { cells: [label(4, '履行方式\n和期限'), { ...value(20, ''), ruled: 2 }] },
      ...(mediation?.judicialConfirmedOn
        ? [{ cells: [label(4, '司法确认'), value(20, dayOf(mediation.judicialConfirmedOn))] }]
        : []),
    ],
  };
};

const signatures = (_facts: CaseFacts, mediation: MediationAnswer | null): Section => ({
  rows: [
    {
      cells: [
        value(8, '申请人（签名）：', '', BLANK_DAY),
        value(8, '用人单位（盖章）：', '', BLANK_DAY),
        value(8, `调解单位（盖章）：`, mediation?.unit?.name ?? '', BLANK_DAY),
      ],
      height: 80,
    },
  ],
});

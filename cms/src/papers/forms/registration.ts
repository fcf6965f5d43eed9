import type { Person } from '../../contract';
import { yuan } from '../../mechanism/yuan';
import type { CaseFacts } from '../facts';
import type { Section } from '../layout/document';
import { BLANK_DAY, box } from '../layout/marks';
import { definePaper } from '../paper';
import { cellText, dayOf, label, monthIn, or, periodIn, short, value } from '../words';

/** Annex 2 (F1–F4): two copies, the commitment to be copied by hand. */
export const registration = definePaper({
  code: 'registration',
  title: '社会保险费争议事项登记表',
  addressee: 'archive',
  copies: ['受理机关存', '申请人存'],
  of: ({ dispute }) => [dispute],
  write: (facts) => ({
    head: [
      {
        left: `受理单位：${or(facts.dispute.acceptingUnit?.name, 10)}`,
        right: `编号：${or(facts.dispute.number, 10)}`,
      },
    ],
    blocks: [
      {
        kind: 'grid',
        sections: [applicant(facts), employer(facts), content(facts), materials(facts), commitment(facts)],
      },
      {
        kind: 'notes',
        title: '说明：',
        items: [
          '申请人必须如实填写本表相关信息、提交材料情况等。',
          '匿名申请人至少提供所诉对象的名称、地址，社保违法违规线索等资料。',
          '申请人书写有困难的，可以口述，受理人记录后，由申请人签名确认。',
          '本表一式两份，正式受理后，受理机关和申请人各存一份。',
        ],
      },
    ],
  }),
});

const applicant = ({ dispute: { applicant: person, anonymous } }: CaseFacts): Section => ({
  label: '申请人\n信　息',
  rows: [
    {
      cells: [
        label(4, '姓　　名'),
        value(8, anonymous ? '匿名' : cellText(person?.name)),
        label(4, '联系电话'),
        value(8, cellText(person?.phone)),
      ],
    },
    { cells: [label(5, '身份证号码'), value(19, cellText(person?.idNumber))] },
    { cells: [label(5, '联系地址'), value(19, cellText(person?.address))] },
  ],
});

const employer = ({ dispute: { employer: unit } }: CaseFacts): Section => ({
  label: '所诉单\n位信息',
  rows: [
    { cells: [label(5, '单位名称'), value(19, cellText(unit?.name))] },
    { cells: [label(9, '单位统一社会信用代码'), value(15, cellText(unit?.creditCode))] },
    { cells: [label(5, '单位地址'), value(19, cellText(unit?.address))] },
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

/** What the mechanism has to know besides (F9) stands below what the applicant says, in the form's own cell. */
const content = (facts: CaseFacts): Section => ({
  label: '争议主\n要内容',
  rows: [{ cells: [value(24, cellText(facts.dispute.content), ...besides(facts))], height: 84, grows: true }],
});

function besides({ dispute, lists }: CaseFacts): string[] {
  const { insuranceKinds, feePeriodFrom, feePeriodTo, amount, town, headCount } = dispute;
  const kinds = insuranceKinds.map((kind) => lists.nameOf('insuranceKind', kind)).join('、');
  const facts = [
    kinds && `险种：${kinds}`,
    feePeriodFrom &&
      `费款所属期：${feePeriodTo ? periodIn(feePeriodFrom, feePeriodTo) : monthIn(feePeriodFrom)}`,
    amount !== null && `争议金额：${yuan(Number(amount))}`,
    town && `所在镇：${lists.unitName(town)}`,
    headCount !== null && `人数：${headCount}人`,
  ].filter(Boolean);
  return [
    ...(dispute.leads ? [`线索：${dispute.leads}`] : []),
    ...(facts.length > 0 ? [`（${facts.join('；')}）`] : []),
    ...(dispute.agent ? [`代理人：${personLine(dispute.agent)}`] : []),
    ...dispute.representatives.map((person, index) => `代表人${index + 1}：${personLine(person)}`),
  ];
}

const personLine = ({ name, phone, idNumber, address }: Person): string =>
  [name, phone && `电话${phone}`, idNumber && `身份证号码${idNumber}`, address].filter(Boolean).join('，');

const materials = ({ dispute, lists }: CaseFacts): Section => ({
  label: '提　供\n资　料',
  rows: [
    {
      cells: [
        value(
          24,
          lists
            .entries('material')
            .map(({ code, name }) => box(dispute.materials.includes(code), name))
            .join('；'),
        ),
      ],
    },
  ],
});

const commitment = ({ dispute, lists }: CaseFacts): Section => ({
  label: '申请人\n承　诺',
  rows: [
    {
      cells: [{ ...value(24, `${lists.text('commitment')}（将此段抄写在本栏空白处）`), ruled: 3 }],
    },
    {
      cells: [
        label(5, '申请人签名：'),
        value(6, dispute.dictated ? '（口述，受理人记录）' : ''),
        label(5, '申请日期：'),
        short(8, dispute.registeredAt ? dayOf(dispute.registeredAt) : BLANK_DAY),
      ],
      height: 34,
    },
  ],
});

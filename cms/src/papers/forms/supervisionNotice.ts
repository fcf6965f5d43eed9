import type { SupervisionAnswer } from '../../contract';
import type { CaseFacts } from '../facts';
import { definePaper } from '../paper';
import { addressed, dateIn, dayIn, dayOf, numbered, or, paragraph, sentence, signed } from '../words';

const titles: Readonly<Record<SupervisionAnswer['kind'], string>> = {
  urge: '社会保险费争议事项催办通知书',
  supervise: '社会保险费争议事项督办通知书',
  chase: '社会保险费争议事项催办通知书',
};

/** 催办、督办通知书 (R25): from the Centre, the petition bureau or the lead to the unit that is late. */
export const supervisionNotice = definePaper<SupervisionAnswer>({
  code: 'supervision-notice',
  title: '社会保险费争议事项催办（督办）通知书',
  addressee: 'unit',
  copies: ['承办单位存', '发出单位存'],
  of: ({ meta }) => {
    if (meta.supervisions.length === 0) return '此件没有催办或督办。';
    const read = meta.supervisions.filter(({ text }) => text !== null);
    return read.length > 0 ? read : '催办督办的内容只有办理单位可以查看，不能打印。';
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ kind, at, toUnit }) =>
      `${kind === 'supervise' ? '督办' : '催办'}${toUnit?.shortName ?? ''} ${dayOf(at)}`,
  },
  write: (facts, notice) => {
    const { dispute, county } = facts;
    return {
      issuer: notice?.fromUnit?.name ?? null,
      ...(notice ? { title: titles[notice.kind] } : {}),
      head: numbered(dispute.number),
      blocks: [
        addressed(or(notice?.toUnit?.name, 12)),
        paragraph(
          `${or(dispute.employer?.name, 12)}社会保险费争议事项（编号${or(dispute.number, 10)}）由你单位办理。根据《${county.mechanism}》，现通知如下：`,
        ),
        paragraph(sentence(or(notice?.text, 60))),
        ...owed(facts, notice).map(paragraph),
        paragraph('请抓紧办理，并将办理情况书面报送我单位。'),
        signed(notice?.fromUnit?.name, dayIn(notice?.at)),
      ],
    };
  },
});

/** What the unit still owes in the case, with the day each is due: as its clocks say, nothing else. */
const owed = ({ meta }: CaseFacts, notice: SupervisionAnswer | null): string[] => {
  const late = meta.clocks.filter(
    ({ unit, light, dueOn }) =>
      unit === notice?.toUnit?.code && dueOn !== null && ['green', 'yellow', 'orange', 'red'].includes(light),
  );
  return late.length === 0
    ? []
    : [
        `你单位尚未完成的事项：${late.map(({ title, dueOn }) => `${title}，期限至${dateIn(dueOn)}`).join('；')}。`,
      ];
};

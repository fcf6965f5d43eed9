import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { TransferAnswer } from '../../contract';
import { chineseDay } from '../../readouts/chineseDay';
import type { CaseFacts } from '../facts';
import { definePaper } from '../paper';
import { cellText, deed, label, numbered, resolveBy, short, value } from '../words';

/** Annex 3 (F5): two copies, for the accepting and the handling unit. */
export const transferSlip = definePaper<TransferAnswer>({
  code: 'transfer-slip',
  title: '社会保险费争议事项转办单',
  addressee: 'unit',
  copies: ['受理单位存', '承办单位存'],
  of: ({ meta }) => (meta.transfers.length > 0 ? meta.transfers : '此件没有转办，没有转办单。'),
  each: {
    record: ({ documentId }) => documentId,
    label: ({ number, toUnit }) => `${number} ${toUnit?.shortName ?? ''}`,
  },
  write: (facts, slip) => {
    const { dispute, lists } = facts;
    const handled = handling(facts, slip);
    return {
      head: numbered(slip?.number),
      blocks: [
        {
          kind: 'grid',
          sections: [
            {
              rows: [
                {
                  cells: [
                    label(3.2, '申请人\n姓　名'),
                    short(5.5, dispute.anonymous ? '匿名' : cellText(dispute.applicant?.name)),
                    label(3.2, '联系方式'),
                    short(4.6, cellText(dispute.applicant?.phone)),
                    label(2, '事件\n类型'),
                    short(5.5, lists.nameOf('eventType', dispute.eventType)),
                  ],
                },
                {
                  cells: [
                    label(3.2, '受理时间'),
                    short(5.5, day(dispute.acceptedAt)),
                    label(3.2, '受理人员'),
                    short(4.6, cellText(deed(facts, ['accept'], slip?.round)?.actor)),
                    label(2, '受理\n单位'),
                    short(5.5, cellText((slip?.fromUnit ?? dispute.acceptingUnit)?.name)),
                  ],
                },
                {
                  cells: [
                    label(3.2, '承办单位'),
                    short(5.5, cellText(slip?.toUnit?.name)),
                    label(3.2, '承办人员'),
                    short(4.6, handled.by),
                    label(2, '限办\n日期'),
                    short(5.5, handled.until ? chineseDay(handled.until) : ''),
                  ],
                },
                {
                  cells: [label(3.2, '问题描述'), value(20.8, cellText(slip?.problem))],
                  height: 84,
                  grows: true,
                },
                { cells: [label(3.2, '办理结果'), value(20.8, handled.result)], height: 84, grows: true },
                {
                  cells: [
                    label(3.2, '回复时间'),
                    value(8.8, handled.repliedAt),
                    label(3.2, '回复人'),
                    value(8.8, handled.repliedBy),
                  ],
                },
                {
                  cells: [
                    label(3.2, '回访时间'),
                    value(8.8, handled.revisitedAt),
                    label(3.2, '回访人'),
                    value(8.8, handled.revisitedBy),
                  ],
                },
                { cells: [label(3.2, '回访结果'), value(20.8, handled.revisited)], height: 50, grows: true },
              ],
            },
          ],
        },
        {
          kind: 'notes',
          title: '说明：',
          items: [
            '本表适用于社会保险费争议问题的转办，受理单位根据各部门职责划分，做好争议事项受理及转办。',
            `事件类型为：${lists
              .entries('eventType')
              .map(({ name }) => name)
              .join('、')}等社会保险费争议类型。`,
            '承办单位按期处理完毕后第一时间将办理结果反馈至受理单位，由受理单位统一将处理结果及时反馈当事人。',
            '本表一式两份，受理单位和承办单位各存一份。',
          ],
        },
      ],
    };
  },
});

const day = (instant: string | null | undefined): string => (instant ? chineseDay(shanghaiDay(instant)) : '');

const nothing = {
  by: '',
  until: null,
  result: '',
  repliedAt: '',
  repliedBy: '',
  revisitedAt: '',
  revisitedBy: '',
  revisited: '',
};

/** What the receiving unit did under the slip; nothing where the slip did not stand or went on to another. */
function handling(facts: CaseFacts, slip: TransferAnswer | null) {
  const { dispute, meta, lists } = facts;
  if (!slip || ['returned', 'cancelled'].includes(slip.state)) return nothing;
  const until = resolveBy(facts, slip.round);
  const by = slip.signedBy ?? '';
  const present = slip.round === dispute.round;
  if (present && dispute.leadUnit?.code !== slip.toUnit?.code) return { ...nothing, by, until };
  const archive = meta.archives.find(({ round }) => round === slip.round);
  const replied = deed(facts, ['reply'], slip.round);
  const revisit = meta.contacts.findLast((one) => one.purpose === 'revisit' && one.round === slip.round);
  const revisited = deed(facts, ['revisit'], slip.round);
  return {
    by: present ? (dispute.handler?.name ?? by) : by,
    until,
    result: cellText(present ? dispute.result : archive?.result),
    repliedAt: day(replied?.at),
    repliedBy: replied?.actor ?? '',
    revisitedAt: day(revisit?.at),
    revisitedBy: revisited?.actor ?? '',
    revisited: revisit
      ? [
          revisit.reached === false ? '没有联系上申请人' : lists.nameOf('satisfaction', revisit.satisfaction),
          revisit.opinion ?? '',
        ]
          .filter(Boolean)
          .join('。')
      : '',
  };
}

import { withoutPersons } from '../../access/present/withoutPersons';
import type { AgendaItemAnswer } from '../../contract';
import type { Held } from '../facts';
import { definePaper } from '../paper';
import { cellText, dayIn, dayOf, label, or, signed, value } from '../words';

/**
 * 会议纪要 (R14d, R18): what a joint conference decided of this case; nothing of the others on its agenda, and no
 * person of the case: every unit that came receives it.
 */
export const conferenceMinutes = definePaper<AgendaItemAnswer>({
  code: 'conference-minutes',
  title: '社会保险费争议联席会议纪要',
  addressee: 'unit',
  copies: [],
  of: ({ meta }) => {
    const decided = meta.agendaItems.filter(({ state }) => state === 'decided');
    if (decided.length === 0) return '联席会议还没有对此件作出决定。';
    return decided.some(({ question }) => question === null)
      ? '会议内容只有办理单位可以查看，不能打印。'
      : decided;
  },
  each: {
    record: ({ documentId }) => documentId,
    label: ({ conference, decidedAt }) =>
      `${conference?.number ?? ''} ${dayOf(conference?.heldAt ?? decidedAt)}`.trim(),
  },
  write: ({ dispute, conferences, county }, item) => {
    const held = conferences.get(item?.conference?.documentId ?? '');
    return {
      head: [{ right: `会议编号：${or(item?.conference?.number, 8)}` }],
      blocks: [
        {
          kind: 'grid',
          sections: [
            {
              rows: [
                { cells: [label(4, '会议名称'), value(20, cellText(item?.conference?.title))] },
                {
                  cells: [
                    label(4, '时　　间'),
                    value(8, item?.conference?.heldAt ? dayOf(item.conference.heldAt) : ''),
                    label(4, '召集人'),
                    value(8, cellText(held?.convener)),
                  ],
                },
                { cells: [label(4, '地　　点'), value(20, cellText(held?.place))] },
                { cells: [label(4, '参会单位'), value(20, attendance(held))], height: 48 },
                {
                  cells: [
                    label(4, '争议事项'),
                    value(20, [dispute.number, dispute.employer?.name].filter(Boolean).join('　')),
                  ],
                },
                {
                  cells: [
                    label(4, '研究的问题'),
                    value(20, withoutPersons(cellText(item?.question), dispute)),
                  ],
                  height: 70,
                  grows: true,
                },
                {
                  cells: [
                    label(4, '主办单位'),
                    value(8, cellText(item?.lead?.name)),
                    label(4, '协办单位'),
                    value(8, item?.assisting.map(({ name }) => name).join('、') ?? ''),
                  ],
                },
                {
                  cells: [
                    label(4, '联合处置\n措　施'),
                    value(20, withoutPersons(cellText(item?.measures), dispute)),
                  ],
                  height: 120,
                  grows: true,
                },
              ],
            },
          ],
        },
        signed(`${county.name}${county.office}`, dayIn(item?.decidedAt)),
      ],
    };
  },
});

const attendance = (held: Held | undefined): string =>
  held?.attendance
    .map(
      ({ unit, name, present }) =>
        `${unit}${name ? `（${name}）` : ''}${present === false ? '（缺席）' : ''}`,
    )
    .join('、') ?? '';

import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Column, ListNoun, Page } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { works } from '../access/relations';
import { badInput } from '../casework/refusals';
import { dayOf, instantOf, integerOf, textOf } from '../catalogue/columns';
import type { NoticeAnswer, NoticeCount, NoticeKind, Threshold } from '../contract';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { noticesTo, readBy } from './mine';

type Row = Record<string, unknown>;

const text = (column: string): Column => ({ column, type: 'text' });

const noun = (user: DeskUser): ListNoun => ({
  columns: {
    kind: text('n.kind'),
    threshold: text('n.threshold'),
    dueOn: { column: 'n.due_on', type: 'day' },
    at: { column: 'n.at', type: 'instant' },
    read: { column: 'n.id', type: 'code', where: (query, value) => readBy(query, user, value === 'true') },
    'dispute.documentId': text('d.document_id'),
    'dispute.number': text('d.number'),
  },
  key: 'n.id',
  defaultSort: [{ path: 'at', descending: true }],
});

/** GET /api/notices: what I and my unit were told, newest first; `unread=true` what I have not read. */
export async function listNotices(query: Row, user: DeskUser): Promise<Page<NoticeAnswer>> {
  const list = noun(user);
  const asked = parseList(query, list, ['unread']);
  const { unread } = query;
  if (unread !== undefined && unread !== 'true' && unread !== 'false')
    throw badInput([{ path: 'unread', message: '只看未读填 true，否则不填。' }]);
  if (asked.sort.some(({ path }) => path === 'read'))
    throw badInput([{ path: 'sort.read', message: '不能按已读、未读排序，请按时间 at 排序。' }]);
  const base = () => (unread === 'true' ? readBy(noticesTo(user), user, false) : noticesTo(user));
  const columns = [
    'n.*',
    'd.document_id as dispute_document_id',
    'd.number as dispute_number',
    strapi.db
      .connection('notice_reads as r')
      .whereRaw('r.notice_id = n.id')
      .where('r.reader_id', user.id)
      .count('* as marks')
      .as('marks') as unknown as string,
  ];
  return readPage(base, columns, asked, list, noticeAnswer);
}

const noticeAnswer = (row: Row): NoticeAnswer => ({
  documentId: String(row.document_id),
  kind: row.kind as NoticeKind,
  threshold: textOf(row.threshold) as Threshold | null,
  dueOn: dayOf(row.due_on),
  title: String(row.title),
  text: textOf(row.text),
  dispute: row.dispute_document_id
    ? { documentId: String(row.dispute_document_id), number: textOf(row.dispute_number) }
    : null,
  unit: /^(?:unit|head):(.+)$/.exec(String(row.recipient))?.[1] ?? null,
  at: instantOf(row.at) ?? '',
  read: (integerOf(row.marks) ?? 0) > 0,
});

/** GET /api/notices/count */
export async function countNotices(user: DeskUser): Promise<NoticeCount> {
  const today = shanghaiDay(present());
  const [unread] = await readBy(noticesTo(user), user, false).count('* as total');
  const unit = works(user) ? user.unitCode : null;
  const running = async (from: '<' | '>=') => {
    if (unit === null) return 0;
    const query = strapi.db
      .connection('clocks')
      .where({ unit, state: 'running' })
      .where('due_on', from, today);
    if (from === '>=') query.where('yellow_on', '<=', today);
    const [counted] = await query.count('* as total');
    return Number(counted?.total ?? 0);
  };
  return { unread: Number(unread?.total ?? 0), overdue: await running('<'), dueSoon: await running('>=') };
}

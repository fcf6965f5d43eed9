import { aDispute } from '../../api/builders';
import { type Desk, startDesk } from '../../desk';
import { type Books, openBooks } from './books';
import { plannerOf } from './replay';
import type { Ground } from './walk';

/** The present of every drill: a Friday noon in Shanghai. */
const NOW = '2026-11-20T12:00:00+08:00';

async function conference(desk: Desk, heldAt: string): Promise<string> {
  const body = {
    title: '联席会议',
    heldAt,
    place: '一会议室',
    convener: '组长',
    attendance: [],
    minutes: '',
    remark: '',
  };
  const answer = await desk.call('POST', '/api/conferences', body, await desk.login('centre.head'));
  if (answer.status !== 201) throw new Error(`planning a conference answered ${answer.text}`);
  return answer.body.data.documentId;
}

/** A desk to walk on, with conferences to decide at and disputes to link to; `stop` when done. */
export async function prepareGround(
  database: 'sqlite' | 'postgres',
): Promise<Ground & { stop: () => Promise<void> }> {
  const desk = await startDesk({ database, now: NOW });
  const books: Books = await openBooks(desk);
  const conferences = [
    await conference(desk, '2026-01-15T09:00:00+08:00'),
    await conference(desk, '2026-07-15T09:00:00+08:00'),
  ];
  const others = [];
  for (let count = 0; count < 3; count += 1) others.push((await aDispute(desk).to('registered')).number);
  return {
    desk,
    books,
    plan: await plannerOf(books),
    conferences,
    others,
    now: Date.parse(NOW),
    stop: async () => {
      await books.close();
      await desk.stop();
    },
  };
}

import { agendaInput, conferenceChanges, conferenceInput } from '../contract';
import { list, type Operation } from './operation';

/** Joint conferences with their agenda (R6, R14d, R18). */
export const conferences: readonly Operation[] = [
  { method: 'get', path: '/conferences', summary: '联席会议列表', query: [...list, 'search'] },
  { method: 'post', path: '/conferences', summary: '安排联席会议', body: conferenceInput, success: 201 },
  { method: 'get', path: '/conferences/:documentId', summary: '一次联席会议及其议程' },
  {
    method: 'put',
    path: '/conferences/:documentId',
    summary: '修改联席会议，登记召开、纪要或取消',
    body: conferenceChanges,
  },
  {
    method: 'put',
    path: '/conferences/:documentId/agenda',
    summary: '安排议程：议题按次序',
    body: agendaInput,
  },
  { method: 'get', path: '/conference-schedule', summary: '下次联席会议应于何时召开' },
  { method: 'get', path: '/agenda-items', summary: '提交联席会议的议题', query: list },
];

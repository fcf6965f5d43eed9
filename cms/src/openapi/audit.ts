import type { Operation } from './operation';

/** The routes of the trail: reading and verifying, for the auditor alone. */
export const audit: readonly Operation[] = [
  {
    method: 'get',
    path: '/audit/entries',
    summary: '审计日志，最新的在前；before 填上一页末条的序号',
    query: ['from', 'to', 'actor', 'unit', 'action', 'object', 'outcome', 'search', 'before', 'pageSize'],
  },
  { method: 'get', path: '/audit/entries/:sequence', summary: '一条审计记录，含前后值' },
  { method: 'get', path: '/audit/verifications', summary: '最近一次完成的校验' },
  { method: 'post', path: '/audit/verifications', summary: '校验整条审计链', success: 202 },
  { method: 'get', path: '/audit/verifications/:documentId', summary: '一次校验的进度和结果' },
];

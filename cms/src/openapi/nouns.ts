import type { z } from 'zod';
import {
  boundaryDecisionChange,
  boundaryDecisionFields,
  consultationChange,
  consultationFields,
  deputyChange,
  deputyFields,
  handOver,
  lessonChange,
  lessonFields,
} from '../contract';
import { list, type Operation } from './operation';

const get = (path: string, summary: string, query: readonly string[] = []): Operation => ({
  method: 'get',
  path,
  summary,
  query,
});

/** A register: its list, one of it, a new one, a change. */
const register = (
  path: string,
  name: string,
  [fields, change]: readonly [z.ZodType, z.ZodType],
  own: readonly string[] = [],
): Operation[] => [
  get(path, `${name}列表`, [...list, ...own]),
  get(`${path}/:documentId`, `一条${name}`),
  { method: 'post', path, summary: `登记${name}`, body: fields, success: 201 },
  { method: 'put', path: `${path}/:documentId`, summary: `修改${name}`, body: change },
];

/** The routes of the registers, of the oversight and of what is told beside the disputes. */
export const nouns: readonly Operation[] = [
  get('/assistances', '协办（收到的、发出的）及其时限', [...list, 'box']),
  get('/mediations', '调解台账：各争议件的调解', [...list, 'search']),
  get('/supervision/board', '督办：各单位在办与超期情况'),
  get('/supervision/clocks', '督办：未了结的时限', list),
  get('/supervisions', '催办与督办通知', [...list, 'box']),
  get('/stations', '流程图：各环节件数与超期情况'),
  ...register('/lessons', '案例', [lessonFields, lessonChange], ['search', 'dispute']),
  ...register('/consultations', '咨询', [consultationFields, consultationChange], ['search']),
  ...register(
    '/boundary-decisions',
    '业务边界事项',
    [boundaryDecisionFields, boundaryDecisionChange],
    ['search'],
  ),
  ...register('/deputies', '代班安排', [deputyFields, deputyChange]),
  { method: 'delete', path: '/deputies/:documentId', summary: '删除代班安排', success: 204 },
  get('/accounts/:documentId/work', '一人手中的在办工作'),
  {
    method: 'post',
    path: '/accounts/:documentId/hand-over',
    summary: '交接一人手中的全部在办工作',
    body: handOver,
  },
  get('/employers/:documentId', '一家单位的档案（一企一档）'),
  get('/contacts', '与申请人的沟通记录', list),
  get('/disputes/:documentId/receipt', '受理回执'),
  get('/disputes/:documentId/papers', '一件争议可以打印的文书'),
  get('/disputes/:documentId/papers/:paper.pdf', '打印一份文书（PDF）', ['record', 'reason']),
  get('/papers', '可以打印的空白文书'),
  get('/papers/:paper.pdf', '打印空白文书（PDF）'),
  get('/disputes/:documentId/progress-text', '电话答复和转办件回复的文字'),
  get('/dictionaries', '字典'),
  get('/deadline-rules', '现行时限规则'),
  get('/calendars/:year', '一年的工作日历'),
];

import { z } from 'zod';
import { actionOf } from '../casework/table';
import {
  type ActionName,
  actionInputs,
  actionNames,
  deedFields,
  lookUpInput,
  registration,
  revealInput,
} from '../contract';
import { audit } from './audit';
import { conferences } from './conferences';
import { notices } from './notices';
import { nouns } from './nouns';
import { list, type Operation } from './operation';

const session: readonly Operation[] = [
  {
    method: 'post',
    path: '/auth/local',
    summary: '登录',
    open: true,
    body: z.object({ identifier: z.string(), password: z.string() }),
  },
  { method: 'post', path: '/auth/refresh', summary: '续签访问令牌（凭 Cookie）', open: true },
  { method: 'post', path: '/auth/logout', summary: '退出登录' },
  {
    method: 'post',
    path: '/auth/change-password',
    summary: '修改密码',
    body: z.object({ currentPassword: z.string(), password: z.string(), passwordConfirmation: z.string() }),
  },
  { method: 'get', path: '/me', summary: '当前用户、单位和职责' },
];

const disputes: readonly Operation[] = [
  {
    method: 'get',
    path: '/disputes',
    summary: '争议件列表',
    query: [...list, 'search', 'relation', 'overdue', 'queryCode'],
  },
  { method: 'post', path: '/disputes', summary: '登记争议，或保存草稿', body: registration, success: 201 },
  {
    method: 'post',
    path: '/disputes/suggest',
    summary: '登记时的建议：级别、责任单位、去向、时限、可能重复',
    body: z
      .object({ ...registration.shape, tier: z.string(), route: z.string(), toUnit: z.string() })
      .partial(),
  },
  {
    method: 'post',
    path: '/disputes/look-up',
    summary: '按申请人身份证号或电话精确查找（记入审计日志）',
    body: lookUpInput,
  },
  {
    method: 'post',
    path: '/disputes/:documentId/reveal',
    summary: '查看申请人的完整信息（写明理由，记入审计日志）',
    body: revealInput,
  },
  { method: 'get', path: '/disputes/:documentId', summary: '一件争议及其时限、权限、时间线' },
  { method: 'put', path: '/disputes/:documentId', summary: '修改草稿，或将草稿登记', body: registration },
  { method: 'delete', path: '/disputes/:documentId', summary: '删除草稿', success: 204 },
];

const action = (name: ActionName): Operation => ({
  method: 'post',
  path: `/disputes/:documentId/actions/${name}`,
  summary: actionOf(name).title,
  body: z.object({ ...deedFields.shape, ...actionInputs[name].shape }),
});

const others: readonly Operation[] = [
  { method: 'get', path: '/clocks', summary: '本单位的时限（工作清单）', query: [...list, 'mine'] },
  { method: 'get', path: '/transfers', summary: '转办单', query: [...list, 'box'] },
  { method: 'get', path: '/employers', summary: '查找所诉单位', query: ['search'] },
  { method: 'get', path: '/catalogue', summary: '字典、单位、级别等' },
  { method: 'get', path: '/workbench', summary: '工作台' },
  { method: 'get', path: '/colleagues', summary: '本单位可承办的人员' },
  { method: 'get', path: '/forms/:form', summary: '已发布的表单' },
  {
    method: 'get',
    path: '/deadlines/due',
    summary: '计算到期日',
    query: ['start', 'amount', 'unit', 'rollover'],
  },
  {
    method: 'post',
    path: '/deadlines/plan',
    summary: '按事实推算时限',
    body: z.object({ facts: z.looseObject({}) }),
  },
  { method: 'get', path: '/deadlines/calendar/:year', summary: '一年的工作日历' },
  { method: 'get', path: '/units', summary: '单位列表' },
  {
    method: 'post',
    path: '/units',
    summary: '新增单位',
    body: z.looseObject({ code: z.string() }),
    success: 201,
  },
  { method: 'get', path: '/units/:documentId', summary: '一个单位' },
  { method: 'put', path: '/units/:documentId', summary: '修改单位', body: z.looseObject({}) },
  { method: 'get', path: '/users', summary: '账号列表' },
  {
    method: 'post',
    path: '/users',
    summary: '新增账号',
    body: z.looseObject({ username: z.string() }),
    success: 201,
  },
  { method: 'get', path: '/users/:documentId', summary: '一个账号' },
  { method: 'put', path: '/users/:documentId', summary: '修改账号', body: z.looseObject({}) },
  { method: 'post', path: '/users/:documentId/reset-password', summary: '重置密码' },
];

/** Every route of the interface. A test holds it against the routes of a booted server. */
export const operations: readonly Operation[] = [
  ...session,
  ...disputes,
  ...actionNames.map(action),
  ...others,
  ...nouns,
  ...conferences,
  ...notices,
  ...audit,
];

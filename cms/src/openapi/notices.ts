import { noticesRead, notificationSettings, notificationTest } from '../contract';
import { list, type Operation } from './operation';

/** What people are told, and how it leaves the house. */
export const notices: readonly Operation[] = [
  { method: 'get', path: '/notices', summary: '本人和本单位的消息', query: [...list, 'unread'] },
  { method: 'get', path: '/notices/count', summary: '未读消息和到期时限的数目' },
  { method: 'post', path: '/notices/read', summary: '标记已读', body: noticesRead },
  { method: 'get', path: '/notification-settings', summary: '消息推送设置' },
  { method: 'put', path: '/notification-settings', summary: '修改消息推送设置', body: notificationSettings },
  { method: 'post', path: '/notification-settings/test', summary: '试发一条消息', body: notificationTest },
];

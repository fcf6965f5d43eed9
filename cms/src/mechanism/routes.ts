import type { Route } from '../contract';

/** What clerks call the four routes of R14. */
export const routeTitles: Readonly<Record<Route, string>> = {
  own: '本单位自办',
  joint: '本单位牵头联合办理',
  transfer: '转其他单位办理',
  unclear: '职责不清，提交联席会议',
};

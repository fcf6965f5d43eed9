import { list, type Operation } from './operation';

const get = (path: string, summary: string, query: readonly string[] = []): Operation => ({
  method: 'get',
  path,
  summary,
  query,
});

/** The routes of the registers, of the oversight and of what is told beside the disputes. */
export const nouns: readonly Operation[] = [
  get('/assistances', '协办（收到的、发出的）及其时限', [...list, 'box']),
  get('/supervision/board', '督办：各单位在办与超期情况'),
  get('/supervision/clocks', '督办：未了结的时限', list),
  get('/supervisions', '催办与督办通知', [...list, 'box']),
  get('/stations', '流程图：各环节件数与超期情况'),
];

/** 协办收发 */
export const assistances = {
  boxes: '收发',
  in: '请我单位协办',
  out: '我单位请求的',
  empty: { in: '没有请我单位协办的件', out: '没有请其他单位协办的件' },
  emptyWhat: {
    in: '主办单位提出协办意见后，会出现在这里；签收后 7 日内回复处置措施，20 日内回复处置结果。',
    out: '在争议件上“提出协办意见”后，各协办单位的进度会出现在这里。',
  },
  columns: {
    dispute: '争议件',
    from: '主办单位',
    to: '协办单位',
    state: '进度',
    due: '最近时限',
    opinion: '协办意见',
    employer: '所诉单位',
    tier: '分级',
    requested: '提出',
    signed: '签收',
    measures: '回复措施',
    result: '回复结果',
    chased: '已催',
    act: '操作',
  },
  byConference: '会议指定',
  times: '{{count}} 次',
} as const;

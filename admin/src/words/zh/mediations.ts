/** 调解台账 */
export const mediations = {
  sub: '各争议件的调解，方式、进展和结果；在争议件里登记，这里汇总查看。',
  search: '争议件编号、所诉单位',
  empty: '还没有调解',
  emptyWhat: '在争议件里用“登记调解”记下后，显示在这里。',
  columns: {
    dispute: '争议件',
    employer: '所诉单位',
    kind: '调解方式',
    startedAt: '首次调解',
    participants: '参加人员',
    sessions: '次数',
    unit: '组织单位',
    status: '进展',
    agreement: '协议',
    confirmed: '司法确认',
    result: '结果',
  },
  notYours: '办理单位可见',
  more: '等 {{count}} 人',
} as const;

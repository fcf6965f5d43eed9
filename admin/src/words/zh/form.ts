/** Fields of forms. */
export const form = {
  choose: '请选择',
  now: '现在',
  to: '至',
  monthFrom: '起始年月',
  monthTo: '截止年月',
  lacking: '缺',
  addRow: '增加一行',
  removeRow: '删除第 {{number}} 行',
} as const;

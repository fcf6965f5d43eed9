/** 打印文书 */
export const papers = {
  print: '打印',
  now: '现在可以打印',
  later: '暂不能打印',
  loading: '正在查看可以打印的文书……',
  making: '正在生成《{{title}}》，请稍候……',
  blank: '空白文书',
  blankOf: '{{title}}（空白）',
  named: '{{name}}，载明申请人……',
  naming: '在《{{name}}》上载明申请人',
  namingWhat: '送达被反映单位的文书一般不载明申请人。确需载明的，请写明理由，理由会记入审计日志。',
  reason: '理由',
  reasonNeeded: '请写明理由，至少 5 个字',
} as const;

// @ts-check

/** @typedef {{ kind: string, sequence: number, through?: number, column?: string }} Fault */

/** @param {Fault} fault */
const range = ({ sequence, through }) =>
  through !== undefined && through > sequence ? `${sequence}–${through}` : String(sequence);

/** What is wrong, in two languages. @type {Record<string, (fault: Fault) => [string, string]>} */
const words = {
  changed: (fault) => [
    `第 ${fault.sequence} 条被改动过${fault.column ? `（检索列 ${fault.column} 与内容不符）` : ''}。`,
    `Entry ${fault.sequence} was changed${fault.column ? ` (its column ${fault.column} does not agree with its content)` : ''}.`,
  ],
  missing: (fault) => [`第 ${range(fault)} 条不见了。`, `Entry ${range(fault)} is missing.`],
  inserted: (fault) => [
    `第 ${fault.sequence} 条是插入的，不属于这条链。`,
    `Entry ${fault.sequence} was inserted; it does not belong to the chain.`,
  ],
  outOfOrder: (fault) => [
    `第 ${fault.sequence} 条的位置被调换过。`,
    `Entry ${fault.sequence} is out of order.`,
  ],
  head: (fault) => [
    `链头与记录不符：第 ${fault.sequence} 条或之前的记录被整体改写，或用了另一把审计密钥。`,
    `The head does not fit: entries up to ${fault.sequence} were rewritten, or another audit key is in use.`,
  ],
  anchor: (fault) => [
    `第 ${fault.sequence} 条与库外的锚点记录（audit/anchors.log）不符：此条或之前的记录被整体改写。`,
    `Entry ${fault.sequence} does not fit the anchor noted outside the database (audit/anchors.log): it or entries before it were rewritten.`,
  ],
  part: (fault) => [
    `已归档的第 ${range(fault)} 条对不上：归档文件缺失、被改动，或归档登记被删改。`,
    `The archived entries ${range(fault)} do not fit: their file is missing or changed, or their registration was tampered with.`,
  ],
};

/** @param {Fault} fault @returns {[string, string]} */
export const faultInWords = (fault) =>
  words[fault.kind]?.(fault) ?? [`第 ${fault.sequence} 条有误。`, `Entry ${fault.sequence} is wrong.`];

/** Why nothing was archived. @param {{ reason: string, latest?: string, sequence?: number }} why @param {string} before @returns {[string, string]} */
export function notArchivedInWords({ reason, latest, sequence }, before) {
  if (reason === 'noDay')
    return [
      `「${before}」不是真实存在的日期，请写成 2023-01-01 的样子。`,
      `"${before}" is no day; write it like 2023-01-01.`,
    ];
  if (reason === 'tooYoung')
    return [
      `保存期未满的记录不能转存：最晚可写 --before ${latest}（由 LIANDIAO_AUDIT_RETENTION_DAYS 决定）。`,
      `Entries within the retention stay: the latest day is --before ${latest} (see LIANDIAO_AUDIT_RETENTION_DAYS).`,
    ];
  if (reason === 'broken')
    return [
      `第 ${sequence} 条处审计链已断，未转存任何记录。请先运行 npm run audit verify 查明。`,
      `The chain breaks at entry ${sequence}: nothing was moved. Run npm run audit verify first.`,
    ];
  return [`${before} 之前没有可转存的记录。`, `There are no entries before ${before} to move.`];
}

import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（用 [ ]）',
  object: '一组键值（用 { }）',
};

/** Says in plain Chinese what is wrong with a piece of data and what to do, for zod's `error` option. */
export function issueInChinese(issue: z.core.$ZodRawIssue): string | undefined {
  const key = issue.path?.at(-1);
  const named = typeof key === 'string' ? `「${key}」` : '这里';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `缺少${named}，请补上`;
      return `${named}应为${TYPES[issue.expected] ?? issue.expected}，请改正`;
    case 'unrecognized_keys':
      return `不认识「${issue.keys.join('」「')}」，请删去或改正拼写`;
    case 'invalid_value':
      return `${named}只能是 ${issue.values.map(String).join('、')}，请改为其中之一`;
    case 'invalid_union':
      return `${named}的写法不对，请对照说明改正`;
    case 'too_small':
      return `${named}太短或太小，至少 ${issue.minimum}，请补充`;
    case 'too_big':
      return `${named}太长或太大，至多 ${issue.maximum}，请减少`;
    case 'invalid_format':
      return `${named}的格式不对，请改正`;
    default:
      return undefined;
  }
}

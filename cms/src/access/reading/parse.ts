import { badInput, type FieldError } from '../../casework/refusals';
import { type Filter, type ListNoun, type ListQuery, type Operator, operators } from './noun';

const MOST = 200;
const DEFAULT_PAGE_SIZE = 20;
/** Deeper nesting than people or programs write. */
const DEEPEST = 8;

/** Parameters that lists know; `own` are a route's further ones. `populate` and `fields` are answered whole, always. */
const known = new Set(['filters', 'sort', 'pagination', 'fields', 'populate']);

/**
 * Reads `filters, sort, pagination` (Strapi's REST conventions) against what a list may be asked.
 * @param query the parsed query string
 * @throws Refusal 400 naming every path that is unknown, private or malformed
 */
export function parseList(
  query: Record<string, unknown>,
  noun: ListNoun,
  own: readonly string[] = [],
): ListQuery {
  const errors: FieldError[] = Object.keys(query)
    .filter((key) => !known.has(key) && !own.includes(key))
    .map((key) => ({ path: key, message: `不支持的查询参数「${key}」，请去掉后重试。` }));
  const filters = parseFilters(query.filters, noun, errors);
  const sort = parseSort(query.sort, noun, errors);
  const pagination = object(query.pagination) ?? {};
  const page = whole(pagination.page, 1, 1_000_000, 'pagination.page', errors) ?? 1;
  const pageSize = whole(pagination.pageSize, 1, MOST, 'pagination.pageSize', errors) ?? DEFAULT_PAGE_SIZE;
  if (errors.length > 0) throw badInput(errors);
  return { filters, sort: sort.length > 0 ? sort : noun.defaultSort, page, pageSize };
}

const object = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

function whole(
  value: unknown,
  least: number,
  most: number,
  path: string,
  errors: FieldError[],
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  errors.push({ path, message: `应为 ${least} 到 ${most} 之间的整数。` });
  return undefined;
}

function refusePath(path: string, noun: ListNoun, where: string, errors: FieldError[]): void {
  errors.push({
    path: `${where}.${path}`,
    message: noun.personal?.has(path)
      ? `「${path}」是个人信息，不能用来筛选、排序或搜索。`
      : `没有「${path}」这个可筛选或排序的字段。`,
  });
}

function parseFilters(raw: unknown, noun: ListNoun, errors: FieldError[], depth = 0): Filter {
  if (raw === undefined) return { and: [] };
  const entries = object(raw);
  if (!entries || depth > DEEPEST) {
    errors.push({
      path: 'filters',
      message: depth > DEEPEST ? '筛选条件嵌套过深。' : '筛选条件的格式不对。',
    });
    return { and: [] };
  }
  return { and: Object.entries(entries).map(([key, value]) => parseEntry(key, value, noun, errors, depth)) };
}

function parseEntry(
  key: string,
  value: unknown,
  noun: ListNoun,
  errors: FieldError[],
  depth: number,
): Filter {
  if (key === '$and' || key === '$or') {
    const parts = Array.isArray(value) ? value : Object.values(object(value) ?? {});
    const filters = parts.map((part) => parseFilters(part, noun, errors, depth + 1));
    return key === '$and' ? { and: filters } : { or: filters };
  }
  if (key === '$not') return { not: parseFilters(value, noun, errors, depth + 1) };
  return parsePath(key, value, noun, errors);
}

/** Own paths alone: what every object inherits (`constructor`) is no field. */
const isColumn = (path: string, noun: ListNoun): boolean => Object.hasOwn(noun.columns, path);

/** A field's conditions, or a relation's fields (`acceptingUnit[code][$eq]`). */
function parsePath(path: string, value: unknown, noun: ListNoun, errors: FieldError[]): Filter {
  const nested = object(value);
  const inner = nested ? Object.keys(nested) : [];
  const conditions = inner.length === 0 || inner.some((key) => key.startsWith('$'));
  if (isColumn(path, noun) && conditions) return parseConditions(path, value, errors);
  if (nested && inner.length > 0 && !inner.some((key) => key.startsWith('$')) && !noun.personal?.has(path)) {
    return { and: inner.map((key) => parsePath(`${path}.${key}`, nested[key], noun, errors)) };
  }
  refusePath(path, noun, 'filters', errors);
  return { and: [] };
}

function parseConditions(path: string, value: unknown, errors: FieldError[]): Filter {
  const conditions = object(value);
  if (!conditions) return { path, operator: Array.isArray(value) ? '$in' : '$eq', value };
  return {
    and: Object.entries(conditions).map(([operator, operand]): Filter => {
      if (operator === '$not') return { not: parseConditions(path, operand, errors) };
      if (!(operators as readonly string[]).includes(operator)) {
        errors.push({ path: `filters.${path}`, message: `不支持的比较方式「${operator}」。` });
        return { and: [] };
      }
      return { path, operator: operator as Operator, value: operand };
    }),
  };
}

function parseSort(raw: unknown, noun: ListNoun, errors: FieldError[]): ListQuery['sort'] {
  if (raw === undefined) return [];
  const parts = Array.isArray(raw)
    ? raw.map(String)
    : typeof raw === 'object'
      ? ['?']
      : String(raw).split(',');
  return parts.flatMap((part) => {
    const [path = '', direction = 'asc'] = part.trim().split(':');
    if (!isColumn(path, noun)) {
      refusePath(path, noun, 'sort', errors);
      return [];
    }
    if (direction !== 'asc' && direction !== 'desc') {
      errors.push({ path: `sort.${path}`, message: '排序方向只能是 asc 或 desc。' });
      return [];
    }
    return [{ path, descending: direction === 'desc' }];
  });
}

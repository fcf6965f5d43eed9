/** One field that was refused, and what to do about it. */
export interface FieldError {
  path: string;
  message: string;
  /** the person may confirm it: repeat the call with `confirm: [path]` */
  confirmable?: boolean;
}

/**
 * A refusal of the domain; `global::refusals` turns it into HTTP (api.md, Errors). Messages are Chinese and say
 * what to do.
 */
export class Refusal extends Error {
  readonly isRefusal = true;
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409,
    name: string,
    message: string,
    readonly errors: FieldError[] = [],
    readonly meta: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = name;
  }
}

/** Not there, or not for this person to see: the two are never told apart. */
export const notVisible = () =>
  new Refusal(404, 'NotFound', '没有找到这件争议，可能编号有误，或者您的单位不参与此件。');

/** The file is closed and sealed (A3). */
export const sealed = () =>
  new Refusal(409, 'Sealed', '此件已办结封存，不能再修改。如需更正，请由受理单位以补充材料方式附卷。');

/** The person's unit or capability does not allow the action. */
export const noRight = (message: string) => new Refusal(403, 'NoRight', message);

/** Somebody acted in between. `changes` are the timeline's sentences since. */
export const staleRevision = (changes: { at: string; by: string; sentence: string }[]) =>
  new Refusal(
    409,
    'StaleRevision',
    changes.length > 0
      ? `此件刚被更新：${changes.map((change) => change.sentence).join('；')}。请查看后再操作，您填写的内容没有丢失。`
      : '此件刚被更新，请刷新后再操作，您填写的内容没有丢失。',
    [],
    { changes },
  );

/** The present status does not allow the action; the message names the status. */
export const stageForbids = (message: string, status: string) =>
  new Refusal(409, 'StageForbids', message, [], { status });

/** The input is not acceptable; every field is named. */
export function badInput(errors: FieldError[]): Refusal {
  const [first] = errors;
  const more = errors.length > 1 ? `（共 ${errors.length} 处）` : '';
  return new Refusal(400, 'ValidationError', `${first?.message ?? '填写有误，请检查。'}${more}`, errors);
}

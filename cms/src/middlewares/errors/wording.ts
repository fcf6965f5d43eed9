/** What a person reads when the server has nothing more exact to say, by HTTP status. */
const sentences: Readonly<Record<number, string>> = {
  400: '提交的内容有误，请检查后重试。',
  401: '登录已失效，请重新登录。',
  403: '您没有权限进行此操作。',
  404: '没有找到，或者您无权查看。',
  405: '不支持这种请求方式。',
  409: '记录已被他人更改，请刷新后重试。',
  413: '提交的内容过大，请精简后重试。',
  415: '提交的内容格式不受支持。',
  429: '操作过于频繁，请稍后再试。',
  501: '不支持这种请求方式。',
  503: '系统正忙，请稍后再试。',
};

/** The sentence for a status; for one we did not foresee, that it failed and under which number to report it. */
export const sentenceFor = (status: number, requestId: string): string =>
  sentences[status] ?? `系统出错，操作未完成。请稍后重试；若仍失败，请把编号 ${requestId} 告诉系统管理员。`;

/** Whether a message was written for a clerk: a Chinese sentence, not a library's English. */
export const isForPeople = (message: unknown): message is string =>
  typeof message === 'string' && /\p{Script=Han}/u.test(message);

/** A date, period, rule or calendar that cannot be computed with. The message is Chinese and names the value. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  /** @param path the field of the input that holds the value, where there is one */
  constructor(
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }
}

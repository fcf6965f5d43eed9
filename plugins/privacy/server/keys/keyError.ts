/** A key that is missing, wrong or unreadable: the message says what to do. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

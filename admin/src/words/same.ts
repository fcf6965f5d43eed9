/** The same keys with other words; a language that counts (`_one`) may add its plural. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  [plural: `${string}_one`]: string;
};

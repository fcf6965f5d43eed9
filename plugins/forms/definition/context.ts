/** What the checks must know besides the form and the record. */
export interface CheckContext {
  /** The codes that may be chosen now, by dictionary. */
  dictionaries: Readonly<Record<string, readonly string[]>>;
  /** The units that may be chosen now; left out, any unit code passes. */
  units?: readonly { readonly code: string; readonly kind: string }[];
  /** The Shanghai day (YYYY-MM-DD). */
  today: string;
}

/** One thing wrong with one value. `at` is set where it is not the field's own path. */
export interface Finding {
  message: string;
  confirmable?: boolean;
  at?: string;
}

/** Where a definition is wrong, as keys from its root, and what to do about it. */
export interface DefinitionProblem {
  path: (string | number)[];
  message: string;
}

/** What is wrong with one answer of a record. */
export interface RecordError {
  path: string;
  /** Chinese; names the field and what to do. */
  message: string;
}

/** What a person should look at again; when `confirmable` he may keep it. */
export interface RecordWarning extends RecordError {
  confirmable: boolean;
}

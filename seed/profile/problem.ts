/** A place in a profile: a file and the keys from its root. */
export interface Place {
  file: string;
  path: readonly (string | number)[];
}

/** Something wrong at a place, said in Chinese with what to change. */
export interface Problem extends Place {
  message: string;
}

/** A problem with its line, 1 for the first. */
export interface LocatedProblem {
  file: string;
  line: number;
  message: string;
}

/** A profile that cannot be loaded. The message lists every problem: 「units.json 第 12 行：…」. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly problems: readonly LocatedProblem[];

  constructor(folder: string, problems: readonly LocatedProblem[]) {
    const lines = problems.map(({ file, line, message }) => `  ${file} 第 ${line} 行：${message}`);
    super(`配置 ${folder} 有 ${problems.length} 处问题，没有载入任何内容：\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

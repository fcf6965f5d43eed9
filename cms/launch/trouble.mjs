// @ts-check

/** Something the person at the keyboard can put right: said in two languages, without a stack. */
export class Trouble extends Error {
  /** @param {string} zh @param {string} en */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Trouble';
  }
}

/** Errors that say by themselves what is wrong and what to do: a bad profile its file and line, a missing key its name. */
const PLAIN = new Set(['Trouble', 'ProfileError', 'KeyError', 'RetentionTooShort']);

/** Runs a command's work; a Trouble ends it with its sentences, anything else with its stack. @param {() => Promise<void>} work */
export async function speakingPlainly(work) {
  try {
    await work();
  } catch (error) {
    const plain = error instanceof Error && PLAIN.has(error.name);
    if (plain) console.error(`\n${error.message}\n`);
    else
      console.error(
        '\n联调没能启动，原因未能识别，详情如下。\nLiandiao did not start; details follow.\n',
        error,
      );
    process.exit(1);
  }
}

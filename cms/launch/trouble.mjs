// @ts-check

/** Something the person at the keyboard can put right: said in two languages, without a stack. */
export class Trouble extends Error {
  /** @param {string} zh @param {string} en */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Trouble';
  }
}

/** Runs a command's work; a Trouble ends it with its sentences, anything else with its stack. @param {() => Promise<void>} work */
export async function speakingPlainly(work) {
  try {
    await work();
  } catch (error) {
    // a bad profile, or a retention below the floor, says by itself what is wrong and what to do
    const plain =
      error instanceof Trouble ||
      (error instanceof Error && ['ProfileError', 'RetentionTooShort'].includes(error.name));
    if (plain) console.error(`\n${error.message}\n`);
    else
      console.error(
        '\n联调没能启动，原因未能识别，详情如下。\nLiandiao did not start; details follow.\n',
        error,
      );
    process.exit(1);
  }
}

// @ts-check

/** How often a progress is told where nobody watches it move. */
const EVERY = 5_000;

/** A progress that moves on one line of a terminal, and is told now and then elsewhere. */
export function progressLine() {
  let told = 0;
  let shown = false;
  return {
    /** @param {string} text */
    show(text) {
      const now = Date.now();
      if (process.stdout.isTTY) {
        process.stdout.write(`\r\x1b[K${text}`);
        shown = true;
      } else if (now - told > EVERY) {
        told = now;
        console.log(text);
      }
    },
    end() {
      if (shown) process.stdout.write('\n');
    },
  };
}

// @ts-check
import { Trouble } from './trouble.mjs';

/**
 * What stands after `npm start --`.
 * @param {string[]} args
 * @returns {{ demo: number | null }} demo: how many synthetic disputes to load, null for none
 */
export function readOptions(args) {
  let demo = null;
  for (let i = 0; i < args.length; i += 1) {
    const [name, attached] = (args[i] ?? '').split('=');
    if (name !== '--demo') {
      throw new Trouble(
        `不认识的选项 ${args[i]}。可用：npm start -- --demo 300`,
        `Unknown option ${args[i]}. There is: npm start -- --demo 300`,
      );
    }
    demo = Number(attached ?? args[++i]);
    if (!Number.isInteger(demo) || demo < 0) {
      throw new Trouble(
        '--demo 后请写案件数量，例如 npm start -- --demo 300',
        '--demo needs a number of disputes, for example npm start -- --demo 300',
      );
    }
  }
  return { demo };
}

import { playMany } from '../../../casework/bulk/playMany';
import { play } from '../../../casework/play';
import type { ScriptPlayer } from '../../../contract';

/** Casework for those who have no request: synthetic cases and benchmarks. */
export default (): ScriptPlayer => ({ play, playMany });

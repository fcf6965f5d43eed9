import inForce from './in-force';
import lease from './lease';
import recompute from './recompute';
import reminders from './reminders';
import replay from './replay';
import sweep from './sweep';

export default { 'in-force': inForce, lease, recompute, reminders, replay, sweep };

import inForce from './in-force';
import replay from './replay';

export default { 'in-force': inForce, replay };

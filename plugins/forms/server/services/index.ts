import checker from './checker';
import versions from './versions';

export default { checker, versions };

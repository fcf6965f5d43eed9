import audit from './audit';

export default { audit };

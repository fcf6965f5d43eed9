import masking from './masking';
import resealing from './resealing';
import vault from './vault';

export default { masking, resealing, vault };

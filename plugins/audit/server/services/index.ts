import trail from './trail';
import verification from './verification';

export default { trail, verification };

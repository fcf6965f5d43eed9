import { Navigate } from 'react-router';
import { landing } from '../providers/access';
import { useMe } from '../providers/me';

/** The address `/`: everybody's own first screen. */
export function Landing() {
  return <Navigate replace to={`/${landing(useMe().capabilities)}`} />;
}

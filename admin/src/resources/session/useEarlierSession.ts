import { useEffect, useState } from 'react';
import { session } from '../../providers/browserSession';

/**
 * At the log-in, a session begun earlier in this browser is taken up again by its cookie before anybody is asked
 * for a password. True while that is tried; afterwards `session.token()` says whether it went well.
 */
export function useEarlierSession(): boolean {
  const [trying, setTrying] = useState(() => session.token() === null && session.remembered());
  useEffect(() => {
    if (!trying) return;
    let left = false;
    const settle = () => left || setTrying(false);
    // refused, or the server cannot be reached: the form is what helps either way
    session.renew(null).then(settle, settle);
    return () => {
      left = true;
    };
  }, [trying]);
  return trying;
}

import type { ReactNode } from 'react';
import type { Screen } from '../providers/access';
import { useMay } from '../providers/me';
import { Forbidden } from './failures/NotFound';

/** Shows a screen to those who meet it. It spares people dead ends; the server guards the records. */
export function Guarded({ screen, children }: { screen: Screen; children: ReactNode }) {
  return useMay()(screen) ? children : <Forbidden />;
}

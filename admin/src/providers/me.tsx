import type { UnitReference } from '@liandiao/cms/contract';
import { createContext, useContext } from 'react';
import { mayOpen, type Screen } from './access';

/** The person at the screen (`GET /api/me`). */
export interface Me {
  documentId: string;
  username: string;
  name: string;
  unit: (UnitReference & { isCentre: boolean }) | null;
  capabilities: string[];
  mustChangePassword: boolean;
}

export const MeContext = createContext<Me | null>(null);

/** The person at the screen; only below the signed-in part of the app. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside the signed-in part of the app');
  return me;
}

/** Whether the person meets a screen at all. */
export function useMay(): (screen: Screen) => boolean {
  const { capabilities } = useMe();
  return (screen) => mayOpen(screen, capabilities);
}

import type { Desk } from '../../desk';
import { aConference, onAgenda } from './aConference';
import { aDispute, type Reachable } from './aDispute';
import type { Case } from './theCase';

/** More than a status: help is owed, a conference has taken the case up, more days may be asked for or were, recovery began. */
export type Scene = 'assisted' | 'onAgenda' | 'complex' | 'extensionPending' | 'recovering';

/** Where a test finds a case. */
export type Place = Reachable | Scene;

const scenes: Readonly<Record<Scene, (desk: Desk) => Promise<Case>>> = {
  assisted: async (desk) => {
    const one = await aDispute(desk).to('handling');
    const input = { units: ['pension'], opinion: '请提供参保记录' };
    await one.does('tax.clerk', 'request-assistance', '2026-10-09T09:00:00+08:00', input);
    return one;
  },
  onAgenda: async (desk) => {
    const one = await aDispute(desk).to('awaitingConference');
    await onAgenda(desk, await aConference(desk), [one]);
    await one.refresh('town-chengguan.clerk');
    return one;
  },
  complex: (desk) => aDispute(desk).ofTier('complex').to('handling'),
  extensionPending: async (desk) => {
    const one = await scenes.complex(desk);
    const input = { days: 10, reason: '情况特别复杂' };
    await one.does('tax.clerk', 'extend', '2026-11-02T09:00:00+08:00', input);
    return one;
  },
  recovering: async (desk) => {
    const one = await aDispute(desk).to('handling');
    const input = { segment: 'tax', step: 'noticeSent' };
    await one.does('tax.clerk', 'recover', '2026-10-09T09:00:00+08:00', input);
    return one;
  },
};

/** A case in a scene of its own. */
export const aScene = (desk: Desk, scene: Scene): Promise<Case> => scenes[scene](desk);

/** Every scene, by name. */
export const everyScene = Object.keys(scenes) as Scene[];

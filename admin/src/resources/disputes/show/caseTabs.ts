import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';

export type TabName =
  | 'registration'
  | 'handling'
  | 'assistance'
  | 'recovery'
  | 'conference'
  | 'materials'
  | 'contacts'
  | 'archive'
  | 'timeline';

/** A part of the file that this case has, with how much is in it. */
export interface CaseTab {
  name: TabName;
  count: string | null;
}

/** How many papers the tab holds. */
export const handlingCount = ({ meta }: DisputeDetail): number =>
  meta.transfers.length +
  meta.supplements.length +
  meta.extensions.length +
  meta.specialReports.length +
  meta.mediations.length +
  meta.supervisions.length +
  meta.reviews.length;

const counted = (count: number): string | null => (count > 0 ? String(count) : null);

/** The parts of a case, in the order of its way; a part nothing belongs to is left out. */
export function caseTabs(detail: DisputeDetail): CaseTab[] {
  const { data, meta } = detail;
  const may = (action: ActionName) => meta.abilities.some((one) => one.action === action && one.allowed);
  const helped = meta.assistances.filter(({ resultAt }) => resultAt !== null).length;
  const recovering = meta.segments.some(({ documentId }) => documentId !== null);
  const conference =
    meta.agendaItems.length > 0 || ['awaitingReferral', 'awaitingConference'].includes(data.status);
  const tabs: (CaseTab | false)[] = [
    { name: 'registration', count: null },
    { name: 'handling', count: counted(handlingCount(detail)) },
    (meta.assistances.length > 0 || may('request-assistance')) && {
      name: 'assistance',
      count: meta.assistances.length > 0 ? `${helped}/${meta.assistances.length}` : null,
    },
    (recovering || may('recover')) && {
      name: 'recovery',
      count: recovering ? String(meta.segments.length) : null,
    },
    (conference || data.tier === 'complex') && {
      name: 'conference',
      count: counted(meta.agendaItems.length),
    },
    { name: 'materials', count: counted(data.materials.length) },
    { name: 'contacts', count: counted(meta.contacts.length) },
    meta.archives.length > 0 && {
      name: 'archive',
      count: counted(meta.archives.length > 1 ? meta.archives.length : 0),
    },
    { name: 'timeline', count: counted(meta.timeline.length) },
  ];
  return tabs.filter((tab) => tab !== false);
}

import type { Deputising, TransferAnswer } from '@liandiao/cms/contract';
import { useDeskQuery } from '../../providers/deskQuery';
import { useMay } from '../../providers/me';

/** `GET /api/workbench`: the figures of the user's unit. */
export interface Workbench {
  today: string;
  isWorkday: boolean;
  workdaysLeftThisWeek: number;
  counts: {
    overdue: number;
    dueToday: number;
    dueSoon: number;
    open: number;
    awaitingSignature: number;
    drafts: number;
  };
  onTimeRate: { year: Rate; lastMonth: Rate };
  stages: { acceptance: number; handling: number; archiving: number; closing: number };
  month: { registered: number; accepted: number; closed: number };
  /** whose work one stands in for today */
  deputising: Deputising[];
  awaitingSignature: (TransferAnswer & { dispute: TransferredDispute })[];
  drafts: {
    documentId: string;
    employerName: string | null;
    applicantName: string | null;
    updatedAt: string;
  }[];
}

/** How many obligations were met on time, of those that fell due. */
export interface Rate {
  met: number;
  due: number;
}

export interface TransferredDispute {
  documentId: string;
  number: string | null;
  status: string;
  eventType: string | null;
  employerName: string | null;
  revision: number;
}

/** The figures of the workbench and of the menu: one answer, refreshed while somebody is at the screen. */
export function useWorkbench() {
  const may = useMay();
  return useDeskQuery<{ data: Workbench }>('/workbench', undefined, {
    enabled: may('workbench'),
    every: 60_000,
  });
}

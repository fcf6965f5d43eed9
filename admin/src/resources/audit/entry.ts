import type { Actor, Change, Content, Fault, TrailObject } from '@liandiao/audit/chain';

/** An entry as the list tells it (`GET /api/audit/entries`). */
export interface EntryRow {
  sequence: number;
  at: string;
  actor: Actor | null;
  action: string;
  object: TrailObject | null;
  outcome: string;
  requestId: string | null;
}

/** An entry whole (`GET /api/audit/entries/:sequence`). */
export interface WholeEntry extends EntryRow {
  address: string | null;
  agent: string | null;
  reason?: string;
  changes: Change[];
  detail?: Content['detail'];
  previousHash: string;
  hash: string;
  intact: boolean;
}

/** How far a verification has come, and what it found. */
export interface Verification {
  documentId: string;
  state: 'running' | 'sound' | 'broken' | 'failed';
  checked: number;
  total: number;
  archived: number;
  startedAt: string;
  endedAt: string | null;
  fault: Fault | null;
}

import { type DisputeAnswer, type Stage, stages } from '@liandiao/cms/contract';

type Case = Pick<
  DisputeAnswer,
  | 'stage'
  | 'status'
  | 'registeredAt'
  | 'acceptedAt'
  | 'firstTransferredAt'
  | 'repliedAt'
  | 'informedAt'
  | 'archivedAt'
  | 'closedAt'
>;

/** One of the notice's four stages, as far as the case has come. */
export interface StageStep {
  stage: Stage;
  state: 'done' | 'on' | 'ahead';
  /** what happened in it, with the instant */
  deeds: {
    deed: 'registered' | 'accepted' | 'transferred' | 'replied' | 'archived' | 'informed' | 'closed';
    at: string;
  }[];
}

/** 争议受理 → 流转办理 → 档案归档 → 事项办结 (notice 四(三)), each with its days. */
export function stageSteps(dispute: Case): StageStep[] {
  const now = stages.indexOf(dispute.stage);
  const deeds: Record<Stage, [StageStep['deeds'][number]['deed'], string | null][]> = {
    acceptance: [
      ['registered', dispute.acceptedAt ? null : dispute.registeredAt],
      ['accepted', dispute.acceptedAt],
      ['transferred', dispute.firstTransferredAt],
    ],
    handling: [['replied', dispute.repliedAt]],
    archiving: [['archived', dispute.archivedAt]],
    closing: [
      ['informed', dispute.closedAt ? null : dispute.informedAt],
      ['closed', dispute.closedAt],
    ],
  };
  return stages.map((stage, at) => ({
    stage,
    state: dispute.status === 'closed' || at < now ? 'done' : at === now ? 'on' : 'ahead',
    deeds: deeds[stage].flatMap(([deed, when]) => (when ? [{ deed, at: when }] : [])),
  }));
}

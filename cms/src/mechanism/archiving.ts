import type { CaseFile, DisputeRecord, SealedRound } from './caseFile';
import { type Catalogue, itemName } from './catalogue';
import type { SegmentRecord } from './records';
import { openSegments, segmentName, segmentsOfRound } from './segments';
import { yuan } from './yuan';

/** Whether an outcome leaves the dispute standing, so that its present state must be written down (notice 四(三)3). */
export const needsStanding = (catalogue: Catalogue, outcome: string | null): boolean =>
  outcome !== null &&
  catalogue.dictionaries.get('outcome')?.get(outcome)?.attributes.standingRequired === true;

/** How long a case of this tier is kept (A1), as a code of the retention list. */
export const retentionOf = (catalogue: Catalogue, tier: string | null): string =>
  (tier === null ? undefined : catalogue.tiers.get(tier)?.retention) ?? 'Y';

/**
 * What an archive of this case still lacks (A4), as sentences for the clerk.
 * @param important codes of the materials that count as important for this case (R13)
 */
export function missingForArchive(
  file: CaseFile,
  catalogue: Catalogue,
  important: readonly string[],
): string[] {
  const { dispute } = file;
  const lacking = dispute.anonymous ? [] : important.filter((code) => !dispute.materials.includes(code));
  const told = file.contacts.some(({ purpose, round }) => purpose === 'transfer' && round === dispute.round);
  return [
    ...lacking.map((code) => `缺少资料：${itemName(catalogue, 'material', code)}`),
    ...(dispute.firstTransferredAt && !dispute.anonymous && !told
      ? ['没有告知申请人转办接收情况的记录']
      : []),
    ...openSegments(file).map((segment) => `${segmentName(segment, catalogue)}的费款追缴尚未结束`),
    ...(file.supplements.some((supplement) => supplement.receivedAt === null)
      ? ['补正告知尚未收到资料']
      : []),
  ];
}

/** What clerks call the states of a segment. */
export const segmentStates: Readonly<Record<SegmentRecord['state'], string>> = {
  open: '追缴中',
  recovered: '已追缴到位',
  court: '已移送法院强制执行',
  cancelled: '已取消',
};

/** How far each segment's recovery has come, a sentence each, for the archive (R20: 写清现有状态). */
export const recoveryStanding = (
  file: Pick<CaseFile, 'segments'>,
  round: number,
  catalogue: Catalogue,
): string[] =>
  segmentsOfRound(file, round).map((segment) => {
    const owed = segment.owed === null ? '' : `，应缴 ${yuan(segment.owed)}`;
    return `${segmentName(segment, catalogue)}：${segmentStates[segment.state]}${owed}，到账 ${yuan(segment.recovered)}`;
  });

/** How a round stands when it is sealed: all but the persons, and how far recovery has come. */
export function sealedRound(dispute: DisputeRecord, recovery: string[]): SealedRound {
  const { applicant: _applicant, agent: _agent, representatives: _representatives, ...round } = dispute;
  return { ...round, recovery };
}

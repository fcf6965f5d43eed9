import { retentionOf } from '../mechanism/archiving';
import type { CaseFile } from '../mechanism/caseFile';
import type { Catalogue } from '../mechanism/catalogue';

/** What a numbering pattern may name of a case beside year and serial (A1: 全宗号, 保管期限, 机构代码). */
export function numbersKnown(
  { dispute }: CaseFile,
  action: string,
  input: unknown,
  catalogue: Catalogue,
): Record<string, string> {
  const asked =
    typeof input === 'object' && input !== null && 'retention' in input ? input.retention : undefined;
  const tier = action === 'settle-on-the-spot' ? 'simple' : dispute.tier;
  const county = catalogue.settings.get('county') as { fonds?: string } | undefined;
  return {
    unit: dispute.acceptingUnit,
    archiveCode: catalogue.units.get(dispute.acceptingUnit)?.archiveCode ?? dispute.acceptingUnit,
    retention: typeof asked === 'string' ? asked : retentionOf(catalogue, tier),
    fonds: county?.fonds ?? '',
  };
}

import type { CaseFile, TransferRecord } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import { openTransfer } from '../../mechanism/transfers';
import { type Deed, defineAction } from '../action';
import { liaisonWarnings, unitErrors } from '../checks';

/** The Centre ends a disputed return: the unit it names handles the case and may not return it (D12). */
export const designate = defineAction({
  name: 'designate',
  title: '指定办理单位',
  numbers: (input, file) => (openTransfer(file)?.toUnit === input.unit ? [] : ['transfer']),
  check: (_file, input, deed) => unitErrors(deed, input.unit, 'unit'),
  apply: (file, input, deed) => ({
    dispute: { status: 'handling', leadUnit: input.unit, handler: null, suggestedUnit: null },
    transfers: slips(file, input.unit, deed),
    facts: [{ name: 'designated', unit: input.unit }],
    sentence: `咨询调解中心指定${unitName(deed.catalogue, input.unit)}办理`,
    details: [{ label: '理由', text: input.reason }],
    warnings: liaisonWarnings(deed, input.unit, 'unit'),
  }),
});

function slips(file: CaseFile, unit: string, deed: Deed): TransferRecord[] {
  const disputed = openTransfer(file);
  if (!disputed) throw new Error(`dispute ${file.dispute.documentId} has no disputed slip`);
  const settled = { ...disputed, settledAt: deed.at };
  if (disputed.toUnit === unit) {
    return [{ ...settled, state: 'signed', designated: true, signedAt: settled.signedAt ?? deed.at }];
  }
  return [
    { ...settled, state: 'returned' },
    {
      ...settled,
      documentId: deed.newId(),
      number: deed.number('transfer'),
      state: 'signed',
      toUnit: unit,
      sentAt: deed.at,
      signedAt: deed.at,
      signer: null,
      returnedAt: null,
      returnReason: null,
      settledAt: null,
      designated: true,
    },
  ];
}

import { missingForArchive, needsStanding, recoveryStanding, retentionOf } from '../../mechanism/archiving';
import { itemName } from '../../mechanism/catalogue';
import { importantMaterials } from '../../mechanism/materials';
import { defineAction } from '../action';
import { codeErrors } from '../checks';

/** Stage 3: the case is written up and numbered (R20, A1). What is missing is named; going on needs a reason (A4). */
export const archive = defineAction({
  name: 'archive',
  title: '归档',
  // a later round's file goes under the number of the first (D16)
  numbers: (_input, file) => (file.archives.length > 0 ? [] : ['archive']),
  check: (file, input, deed) => {
    const missing = missingForArchive(file, deed.catalogue, importantMaterials(deed.catalogue, file.dispute));
    return [
      ...codeErrors(deed, 'retention', input.retention, 'retention'),
      ...(needsStanding(deed.catalogue, file.dispute.outcome) && !input.standing
        ? [{ path: 'standing', message: '尚未达成协议的，要写清争议现有状态。' }]
        : []),
      ...(missing.length > 0 && !input.incompleteReason
        ? [
            {
              path: 'incompleteReason',
              message: `档案不完整（${missing.join('；')}）。请补齐，或写明仍要归档的理由。`,
            },
          ]
        : []),
    ];
  },
  apply: (file, input, deed) => {
    const number = file.archives[0]?.number ?? deed.number('archive');
    const missing = missingForArchive(file, deed.catalogue, importantMaterials(deed.catalogue, file.dispute));
    const retention = input.retention ?? retentionOf(deed.catalogue, file.dispute.tier);
    return {
      dispute: { status: 'archived', archivedAt: deed.at },
      archives: [
        {
          documentId: deed.newId(),
          number,
          round: file.dispute.round,
          summary: input.summary,
          result: input.result,
          standing: input.standing ?? null,
          retention,
          incompleteReason: missing.length > 0 ? (input.incompleteReason ?? null) : null,
          missing,
          archivedAt: deed.at,
          sealedAt: null,
          unit: file.dispute.acceptingUnit,
          sealed: null,
        },
      ],
      facts: [{ name: 'archived' }],
      sentence: `归档：${number}`,
      details: [
        { label: '保管期限', text: itemName(deed.catalogue, 'retention', retention) },
        ...recoveryStanding(file, file.dispute.round, deed.catalogue).map((text) => ({
          label: '追缴情况',
          text,
        })),
        ...(missing.length > 0
          ? [{ label: '不完整', text: `${missing.join('；')}。理由：${input.incompleteReason ?? ''}` }]
          : []),
      ],
    };
  },
});

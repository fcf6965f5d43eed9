/** What a receipt (受理回执) says. */
export interface Receipt {
  /** the unit complained of; empty where there is none */
  employer: string;
  unit: string;
  /** as people write it */
  day: string;
  number: string;
  queryCode: string;
  materials: readonly string[];
  /** the county's office that answers questions */
  office: string;
  /** of an objection to an official act what else is open to the applicant (D18) */
  remedies: readonly string[];
}

/** The receipt in sentences, for the screen and for the paper (X2). */
export const receiptSentences = ({
  employer,
  unit,
  day,
  number,
  queryCode,
  materials,
  office,
  remedies,
}: Receipt): string[] => [
  `您反映的${employer ? `与${employer}有关的` : ''}社会保险费争议事项，${unit}已于${day}登记，编号${number}。`,
  ...(materials.length > 0 ? [`收到的资料：${materials.join('、')}。`] : []),
  `查询进度请向${unit || '受理单位'}或${office}提供编号或查询码${queryCode}。`,
  '办理结果由受理单位统一告知。请妥善保管本回执。',
  ...remedies,
];

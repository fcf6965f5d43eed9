import { shanghaiDay } from '@liandiao/deadlines/engine';
import { maskName } from '@liandiao/privacy/fields';
import { unitOf } from '../access/present/references';
import { readsWhole } from '../access/texts';
import type { LiveCatalogue } from '../catalogue';
import type { ReceiptAnswer } from '../contract';
import { item, itemName } from '../mechanism/catalogue';
import type { DeskUser } from '../session/deskUser';
import { chineseDay } from './chineseDay';
import { receiptSentences } from './receiptSentences';
import { visibleCase } from './visibleCase';

/**
 * GET /api/disputes/:documentId/receipt: what the applicant takes home (受理回执, X2). His name stands on it whole only
 * for units that handle the case.
 * @throws Refusal 404, 409
 */
export async function receipt(documentId: string, user: DeskUser): Promise<{ data: ReceiptAnswer }> {
  const { file, reader, around } = await visibleCase(documentId, user);
  const { catalogue } = around;
  const { dispute } = file;
  const unit = unitOf(catalogue, dispute.acceptingUnit);
  const county = catalogue.settings.get('county') as { name?: string } | undefined;
  const materials = dispute.materials.map((code) => itemName(catalogue, 'material', code));
  const day = chineseDay(shanghaiDay(dispute.registeredAt ?? around.now.toISOString()));
  const name = dispute.applicant?.name;
  const addressee = name ? `${readsWhole(reader) ? name : maskName(name)}：\n` : '';
  const sentences = receiptSentences({
    employer: dispute.employer?.name ?? '',
    unit: unit?.name ?? '',
    day,
    number: dispute.number ?? '',
    queryCode: dispute.queryCode ?? '',
    materials,
    office: `${county?.name ?? ''}社会保险费争议咨询调解中心`,
    remedies: legalRemedy(catalogue, dispute.scopeKind),
  });
  return {
    data: {
      number: dispute.number ?? '',
      queryCode: dispute.queryCode ?? '',
      registeredAt: dispute.registeredAt ?? '',
      unit,
      employer: dispute.employer?.name ?? null,
      materials,
      title: '社会保险费争议事项受理回执',
      text: `${addressee}${sentences.join('\n')}`,
    },
  };
}

/** Of an objection to an official act (kinds ⑦⑧): this mechanism stops no period of review or litigation (D18). */
function legalRemedy(catalogue: LiveCatalogue, scopeKind: string | null): string[] {
  const notice = catalogue.notices.get('legalRemedy');
  const owed = scopeKind !== null && item(catalogue, 'scopeKind', scopeKind)?.attributes.legalRemedy === true;
  return owed && notice ? [`${notice.title}：${notice.body}`] : [];
}

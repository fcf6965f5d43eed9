import { shanghaiDay } from '@liandiao/deadlines/engine';
import { maskName } from '@liandiao/privacy/fields';
import { unitOf } from '../access/present/references';
import { readsWhole } from '../access/texts';
import type { LiveCatalogue } from '../catalogue';
import type { ReceiptAnswer } from '../contract';
import { item, itemName } from '../mechanism/catalogue';
import type { DeskUser } from '../session/deskUser';
import { chineseDay } from './chineseDay';
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
  return {
    data: {
      number: dispute.number ?? '',
      queryCode: dispute.queryCode ?? '',
      registeredAt: dispute.registeredAt ?? '',
      unit,
      employer: dispute.employer?.name ?? null,
      materials,
      title: '社会保险费争议事项受理回执',
      text: [
        `${addressee}您反映的${dispute.employer?.name ? `与${dispute.employer.name}有关的` : ''}社会保险费争议事项，${unit?.name ?? ''}已于${day}登记，编号${dispute.number}。`,
        ...(materials.length > 0 ? [`收到的资料：${materials.join('、')}。`] : []),
        `查询进度请向${unit?.name ?? '受理单位'}或${county?.name ?? ''}社会保险费争议咨询调解中心提供编号或查询码${dispute.queryCode}。`,
        '办理结果由受理单位统一告知。请妥善保管本回执。',
        ...legalRemedy(catalogue, dispute.scopeKind),
      ].join('\n'),
    },
  };
}

/** Of an objection to an official act (kinds ⑦⑧): this mechanism stops no period of review or litigation (D18). */
function legalRemedy(catalogue: LiveCatalogue, scopeKind: string | null): string[] {
  const notice = catalogue.notices.get('legalRemedy');
  const owed = scopeKind !== null && item(catalogue, 'scopeKind', scopeKind)?.attributes.legalRemedy === true;
  return owed && notice ? [`${notice.title}：${notice.body}`] : [];
}

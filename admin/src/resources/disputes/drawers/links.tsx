import { type LinkAnswer, linkKinds } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import type { Drawer, DrawerProps } from './drawer';
import { Choice, SideBySide, Words } from './fields';
import { OtherDispute } from './OtherDispute';

/** 关联争议件: another case that belongs to this one; likely ones are offered (D20). */
export const link: Drawer = {
  start: ({ detail, handed }) => {
    const meant = detail.meta.duplicates.find(({ documentId }) => documentId === handed.about);
    const same = meant?.same ?? [];
    return {
      ...(handed.about ? { other: handed.about } : {}),
      kind: same.includes('applicant')
        ? 'sameApplicant'
        : same.includes('employer')
          ? 'sameEmployer'
          : 'related',
    };
  },
  Fields: ({ detail }) => {
    const { t } = useTranslation();
    return (
      <>
        <OtherDispute detail={detail} />
        <SideBySide
          path="kind"
          say="linkKind"
          options={linkKinds.map((value) => ({ value, label: t(`terms.linkKind.${value}`) }))}
        />
        <Words path="note" />
      </>
    );
  },
};

/** Links entered at this case; those entered at the other are ended there. */
const own = (links: readonly LinkAnswer[]) => links.filter(({ inbound }) => !inbound);

/** 解除关联. */
export const unlink: Drawer = {
  start: ({ detail: { meta }, handed }) => ({ link: handed.about ?? own(meta.links)[0]?.documentId }),
  Fields: ({ detail }) => (
    <>
      <Links detail={detail} />
      <Words path="reason" required say="unlink" />
    </>
  ),
};

function Links({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  return (
    <Choice
      path="link"
      required
      options={own(meta.links).map(({ documentId, otherNumber, kind }) => ({
        value: documentId,
        label: `${otherNumber} · ${t(`terms.linkKind.${kind}`)}`,
      }))}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Drawer, DrawerProps } from './drawer';
import { Words } from './fields';
import { Notice } from './NoticeBox';

/** 办结不满意复核: the Centre's task after 不满意 (D15). */
export const concludeReview: Drawer = {
  Fields: ({ detail }) => (
    <>
      <Said detail={detail} />
      <Words path="conclusion" required say="concludeReview" />
    </>
  ),
};

/** 补充档案: appended; the sealed file stays as it is (A3). */
export const supplementFile: Drawer = {
  Fields: () => <Words path="text" required say="supplementFile" limits={{ maxLength: 5000 }} />,
};

/** 重新办理: the next round (D16). */
export const reopen: Drawer = {
  Fields: ({ detail }) => (
    <>
      <Said detail={detail} />
      <Words path="reason" required say="reopen" />
    </>
  ),
};

function Said({ detail: { meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const opinion = meta.reviews.at(-1)?.opinion;
  return opinion ? <Notice title={t('deed.applicantSaid')}>{opinion}</Notice> : null;
}

import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { lackingMaterials } from '../create/lackingMaterials';
import { recordOf } from '../registrationBody';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Ticks, Words } from './fields';

/** 一次性告知补齐: one complete list; a second one needs a reason (R13). */
export const requestSupplement: Drawer = {
  start: ({ handed }) => (handed.missing ? { missing: handed.missing } : {}),
  Fields: ({ detail }) => (
    <>
      <StillLacking detail={detail} />
      <Ticks path="missing" dictionary="material" required say="missing" />
      <Words path="note" say="supplementNote" />
      {detail.meta.supplements.length > 0 ? <Words path="reason" label="again" required say="again" /> : null}
    </>
  ),
};

/** 收到补正: what of the list arrived. */
export const receiveSupplement: Drawer = {
  start: ({ detail }) => ({
    received: detail.meta.supplements.findLast((one) => one.receivedAt === null)?.missing ?? [],
  }),
  Fields: () => <Ticks path="received" dictionary="material" required say="received" />,
};

function StillLacking({ detail }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { dictionaries, nameOf } = useCatalogue();
  const lacking = lackingMaterials(dictionaries.material ?? [], recordOf(detail.data));
  if (lacking.length === 0) return null;
  return (
    <p className={styles.whole}>
      {t('deed.lacking')}
      {lacking.map((code) => nameOf('material', code)).join('、')}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { lackingMaterials } from '../create/lackingMaterials';
import { recordOf } from '../registrationBody';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Code, Words } from './fields';

/** 归档: the case in brief; what leaves it standing says how it stands (R20). */
export const archive: Drawer = {
  start: ({ detail: { data } }) => ({ summary: data.content ?? undefined, result: data.result ?? undefined }),
  Fields: ArchiveFields,
};

/** 办结: nothing to fill in; the file is sealed (D14, A3). */
export const close: Drawer = {
  grave: true,
  Fields: () => {
    const { t } = useTranslation();
    return <p className={styles.whole}>{t('deed.help.close')}</p>;
  },
};

function ArchiveFields({ detail }: DrawerProps) {
  const { t } = useTranslation();
  const { dictionaries, nameOf } = useCatalogue();
  const outcome = dictionaries.outcome?.find(({ code }) => code === detail.data.outcome);
  const stands = outcome?.attributes?.standingRequired === true;
  const lacking = detail.data.anonymous
    ? []
    : lackingMaterials(dictionaries.material ?? [], recordOf(detail.data)).map((code) =>
        nameOf('material', code),
      );
  const { data, meta } = detail;
  const open = meta.segments.filter(({ state, round }) => state === 'open' && round === data.round).length;
  return (
    <>
      <Words path="summary" required limits={{ maxLength: 5000 }} />
      <Words path="result" required limits={{ maxLength: 5000 }} />
      {stands ? <Words path="standing" required say="standing" limits={{ maxLength: 5000 }} /> : null}
      <Code path="retention" dictionary="retention" say="retention" />
      {lacking.length > 0 ? (
        <p className={`${styles.whole} ${styles.caution}`} role="status">
          △ {t('deed.lacking')}
          {lacking.join('、')}
        </p>
      ) : null}
      {open > 0 ? (
        <p className={`${styles.whole} ${styles.caution}`} role="status">
          △ {t('deed.openSegments', { count: open })}
        </p>
      ) : null}
      <Words path="incompleteReason" say="incomplete" required={open > 0} />
    </>
  );
}

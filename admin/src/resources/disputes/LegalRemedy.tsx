import { useCatalogue } from '../../providers/catalogue';
import styles from './disputes.module.css';

/** Kinds ⑦⑧: this mechanism does not stop the periods of review and litigation (D18). */
export function LegalRemedy({ scopeKind }: { scopeKind: string | null | undefined }) {
  const { dictionaries } = useCatalogue();
  const item = dictionaries.scopeKind?.find(({ code }) => code === scopeKind);
  return item?.attributes?.legalRemedy === true ? <Notice name="legalRemedy" /> : null;
}

/** A notice of the county, as it reads now. */
export function Notice({ name }: { name: string }) {
  const { notices } = useCatalogue();
  const notice = notices[name];
  if (!notice) return null;
  return (
    <aside className={styles.note} aria-label={notice.title}>
      <b>{notice.title}</b>
      {notice.text}
    </aside>
  );
}

import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Tag } from '../../../ui/Tag';
import { lackingMaterials } from '../create/lackingMaterials';
import { recordOf } from '../registrationBody';
import styles from './show.module.css';

/** Which materials were handed in, and which important ones were not. */
export function MaterialsTab({ detail: { data } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { dictionaries, nameOf } = useCatalogue();
  const lacking = lackingMaterials(dictionaries.material ?? [], recordOf(data));
  const listed = (dictionaries.material ?? []).map(({ code }) => code);
  const codes = [...listed, ...data.materials.filter((code) => !listed.includes(code))];
  return (
    <ul className={styles.materials}>
      {codes.map((code) => {
        const there = data.materials.includes(code);
        return (
          <li key={code}>
            <span aria-hidden="true" className={there ? styles.there : styles.absent}>
              {there ? '✓' : '–'}
            </span>
            <span className={there ? '' : 'mute'}>{nameOf('material', code)}</span>
            {there ? <span className="srOnly">{t('dispute.materials.there')}</span> : null}
            {lacking.includes(code) ? <Tag tone="orange">{t('form.lacking')}</Tag> : null}
          </li>
        );
      })}
    </ul>
  );
}

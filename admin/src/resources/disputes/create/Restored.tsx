import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lately } from '../../../ui/Day';
import styles from './create.module.css';

/** Says that what stands in the form was typed before. */
export function Restored({ at }: { at: string }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <div className={styles.restored} role="status">
      <span>
        {t('ui.unsaved.restored')}（<Lately at={at} />）
      </span>
      <Button type="link" size="small" style={{ marginLeft: 'auto' }} onClick={() => setSeen(true)}>
        {t('ui.close')}
      </Button>
    </div>
  );
}

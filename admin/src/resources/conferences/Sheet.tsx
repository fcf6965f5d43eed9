import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../../ui/useHotkeys';
import styles from './conferences.module.css';

interface Props {
  title: string;
  width: number;
  /** what the button says */
  save: string;
  saving: boolean;
  refusal: readonly string[];
  onSave(): void;
  onClose(): void;
  children: ReactNode;
}

/** A part of the conference being changed, beside its page; Ctrl-Enter saves. */
export function ConferenceSheet({ title, width, save, saving, refusal, onSave, onClose, children }: Props) {
  const { t } = useTranslation();
  useHotkeys({ 'mod+enter': () => !saving && onSave() });
  return (
    <Drawer
      open
      title={title}
      width={`min(${width}px, 100vw)`}
      closable={{ 'aria-label': t('ui.close') }}
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="primary" loading={saving} onClick={onSave}>
            {save}
          </Button>
        </div>
      }
    >
      {refusal.length > 0 ? (
        <div role="alert" className={styles.refusal}>
          {refusal.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      ) : null}
      {children}
    </Drawer>
  );
}

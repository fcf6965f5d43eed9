import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { MenuBar } from './MenuBar';
import styles from './Shell.module.css';

/** The menu of a narrow screen, drawn over it. */
export default function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={open}
      placement="left"
      width={240}
      title={t('app.menu')}
      onClose={onClose}
      classNames={{ body: styles.drawer }}
      styles={{ body: { padding: '12px 8px' } }}
    >
      <MenuBar onFollow={onClose} />
    </Drawer>
  );
}

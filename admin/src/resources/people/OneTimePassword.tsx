import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../ui/CopyText';

export interface Secret {
  name: string;
  username: string;
  password: string;
}

/** Shows a one-time password once; closing it is deliberate, for nobody can read it again. */
export function OneTimePassword({ secret, onClose }: { secret: Secret; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      closable={false}
      maskClosable={false}
      keyboard={false}
      title={t('administration.people.oneTimeFor', { name: secret.name, username: secret.username })}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('administration.people.seen')}
        </Button>
      }
    >
      <CopyText text={secret.password} />
      <p className="mute">{t('administration.people.oneTimeWhat')}</p>
    </Modal>
  );
}

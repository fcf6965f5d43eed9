import type { ActionName, DisputeDetail } from '@liandiao/cms/contract';
import { Button, Drawer as Sheet } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../ui/StatusTag';
import { DeedForm } from './DeedForm';
import type { Handed } from './drawer';
import styles from './drawers.module.css';
import { drawers } from './index';

interface Props {
  action: ActionName;
  detail: DisputeDetail;
  handed: Handed;
  onClose(): void;
  onDone(answer: DisputeDetail): void;
  /** reads the case again */
  onReload(): Promise<unknown>;
}

/** One deed in a sheet at the side: the case in a line, the action's fields, and when it was done. */
export function ActionDrawer({ action, detail, handed, onClose, onDone, onReload }: Props) {
  const { t } = useTranslation();
  const { data, meta } = detail;
  const ability = meta.abilities.find((one) => one.action === action);
  const name = t(`terms.action.${action}`);
  return (
    <Sheet
      open
      title={name}
      width={`min(${drawers[action].wide ? 860 : 600}px, 100vw)`}
      onClose={onClose}
      closable={{ 'aria-label': t('ui.close') }}
      keyboard
      destroyOnHidden
      styles={{ body: { padding: '16px 20px' } }}
      footer={<div id="deed-foot" className={styles.foot} />}
    >
      <p className={styles.line}>
        <b className="num">{data.number ?? '—'}</b> · {data.employer?.name ?? '—'}{' '}
        <StatusTag status={data.status} />
      </p>
      {ability?.allowed ? (
        <DeedForm key={action} {...{ action, detail, handed, onDone, onReload, onClose }} />
      ) : (
        <>
          <p>{ability?.reason ?? t('deed.notNow')}</p>
          <p style={{ marginTop: 12 }}>
            <Button onClick={onClose}>{t('ui.close')}</Button>
          </p>
        </>
      )}
    </Sheet>
  );
}

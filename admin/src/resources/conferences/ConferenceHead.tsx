import type { ConferenceDetail } from '@liandiao/cms/contract';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../ui/Day';
import { ConferenceState } from './ConferenceState';
import styles from './conferences.module.css';
import type { Sheet } from './sheets';
import { useConferenceWrite } from './useConference';

/** What the conference is, and what its organiser does next. */
export function ConferenceHead({ detail, onOpen }: { detail: ConferenceDetail; onOpen(sheet: Sheet): void }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const { write } = useConferenceWrite(detail);
  const { data, meta } = detail;
  const { abilities } = meta;
  const undecided = data.items > data.decided;

  const askCancel = () =>
    modal.confirm({
      title: t('conferences.cancelAsk', { title: data.title }),
      content: t('conferences.cancelWhat'),
      okText: t('conferences.cancel'),
      okButtonProps: { danger: true },
      cancelText: t('ui.back'),
      onOk: async () => {
        if (!(await write({ state: 'cancelled' }))) void message.error(t('ui.notices.failed'));
      },
    });

  return (
    <section className={styles.head} aria-label={t('conferences.head')}>
      <div className={styles.titleLine}>
        <h1>{data.title}</h1>
        <ConferenceState state={data.state} />
        <div className={styles.acts}>
          {abilities.cancel ? <Button onClick={askCancel}>{t('conferences.cancel')}</Button> : null}
          {abilities.edit ? <Button onClick={() => onOpen('edit')}>{t('ui.edit')}</Button> : null}
          {data.minutes ? <Button onClick={() => window.print()}>{t('conferences.print')}</Button> : null}
          {abilities.hold ? (
            <Button type="primary" onClick={() => onOpen('hold')}>
              {t('conferences.hold')}
            </Button>
          ) : null}
          {abilities.minutes && data.state === 'held' ? (
            <Button type={undecided ? 'default' : 'primary'} onClick={() => onOpen('minutes')}>
              {t('conferences.minutes.write')}
            </Button>
          ) : null}
        </div>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('conferences.columns.number')}</dt>
          <dd className="num">{data.number}</dd>
        </div>
        <div>
          <dt>{t('conferences.field.heldAt')}</dt>
          <dd>
            <DateTime at={data.heldAt} />
          </dd>
        </div>
        <div>
          <dt>{t('conferences.field.place')}</dt>
          <dd>{data.place || '—'}</dd>
        </div>
        <div>
          <dt>{t('conferences.field.convener')}</dt>
          <dd>{data.convener || '—'}</dd>
        </div>
        {data.remark ? (
          <div>
            <dt>{t('conferences.field.remark')}</dt>
            <dd>{data.remark}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

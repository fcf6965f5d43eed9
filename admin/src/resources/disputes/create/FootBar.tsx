import type { ActionName } from '@liandiao/cms/contract';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDeed } from '../../../providers/deed';
import { clockTime } from '../../../ui/format';
import { footActions } from '../footActions';
import type { Choice } from './choice';
import styles from './create.module.css';

interface Props {
  choice: Choice;
  lacking: number;
  saved: { documentId: string | undefined; at: string | undefined; trouble: string | undefined };
  /** why it was not registered */
  refusal: string | undefined;
  busy: boolean;
  onSaveDraft(): void;
  /** registers, and goes on to the deed where one is named */
  onRegister(next?: ActionName): void;
  onDiscarded(): void;
}

/** What may be done with the form: everything but the draft registers first. */
export function FootBar({
  choice,
  lacking,
  saved,
  refusal,
  busy,
  onSaveDraft,
  onRegister,
  onDiscarded,
}: Props) {
  const { t } = useTranslation();
  const { main, others } = footActions(choice.tier, choice.route, lacking);
  const discard = useDiscard(saved.documentId, onDiscarded);
  return (
    <div className={styles.foot} role="toolbar" aria-label={t('register.foot.label')}>
      <span className={styles.saved} role="status" {...(saved.trouble ? { 'data-trouble': '' } : {})}>
        {refusal ? <span role="alert">{refusal}</span> : <SavedWords saved={saved} />}
        {saved.documentId ? (
          <Button type="link" size="small" onClick={discard}>
            {t('register.foot.discard')}
          </Button>
        ) : null}
      </span>
      <Button onClick={onSaveDraft}>{t('register.foot.draft')}</Button>
      <Button disabled={busy} onClick={() => onRegister()}>
        {t('register.foot.register')}
      </Button>
      {others.map((action) => (
        <Button key={action} disabled={busy} onClick={() => onRegister(action)}>
          {action === 'request-supplement'
            ? t('register.foot.supplement', { count: lacking })
            : t(`terms.action.${action}`)}
        </Button>
      ))}
      <Button type="primary" loading={busy} title="Ctrl + Enter" onClick={() => onRegister(main.action)}>
        {t(`register.foot.accept.${main.route}`)}
      </Button>
    </div>
  );
}

function SavedWords({ saved }: Pick<Props, 'saved'>) {
  const { t } = useTranslation();
  if (saved.trouble) return t('register.foot.trouble', { why: saved.trouble });
  if (saved.at) return <span className="num">{t('register.foot.savedAt', { at: clockTime(saved.at) })}</span>;
  return saved.documentId ? t('register.foot.isDraft') : t('register.foot.autosave');
}

/** Throws the draft away, once the person has said so again. */
function useDiscard(documentId: string | undefined, onDiscarded: () => void) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { perform } = useDeed();
  const client = useQueryClient();
  const navigate = useNavigate();
  return () =>
    modal.confirm({
      title: t('register.foot.discardTitle'),
      content: t('register.foot.discardWhat'),
      okText: t('register.foot.discard'),
      okButtonProps: { danger: true },
      onOk: async () => {
        onDiscarded();
        const path = `/disputes/${documentId}`;
        await perform(path, undefined, 'DELETE', () => {
          // what is gone is not read again
          client.removeQueries({ queryKey: ['desk', path] });
          void navigate('/workbench');
        });
      },
    });
}

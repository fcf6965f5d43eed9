import type { ArchiveAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import view from '../../../ui/form/view.module.css';
import { Tag } from '../../../ui/Tag';

/** The archive record (R20). */
export function ArchiveTab({ archive }: { archive: ArchiveAnswer | null }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  if (!archive) return null;
  return (
    <section className={view.section}>
      <dl className={view.list}>
        <div>
          <dt>{t('dispute.archive.number')}</dt>
          <dd className="num">{archive.number}</dd>
        </div>
        <div>
          <dt>{t('deed.field.retention')}</dt>
          <dd>{nameOf('retention', archive.retention)}</dd>
        </div>
        <div>
          <dt>{t('dispute.archive.archivedAt')}</dt>
          <dd>
            <DateTime at={archive.archivedAt} />
          </dd>
        </div>
        <Long name={t('deed.field.summary')} text={archive.summary} />
        <Long name={t('deed.field.result')} text={archive.result} />
        <Long name={t('deed.field.standing')} text={archive.standing} />
        {archive.missing.length > 0 ? (
          <div className={view.long}>
            <dt>
              <Tag tone="orange">{t('dispute.archive.incomplete')}</Tag>
            </dt>
            <dd>
              {archive.missing.join('；')}
              <div className="mute">{archive.incompleteReason}</div>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

function Long({ name, text }: { name: string; text: string | null }) {
  if (!text) return null;
  return (
    <div className={view.long}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

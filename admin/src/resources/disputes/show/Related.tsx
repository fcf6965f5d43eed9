import type { DisputeDetail, LinkAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeskQuery } from '../../../providers/deskQuery';
import { useMay } from '../../../providers/me';
import { Card } from '../../../ui/Card';
import { StatusTag } from '../../../ui/StatusTag';
import { Tag } from '../../../ui/Tag';
import { Duplicates } from '../Duplicates';
import disputes from '../disputes.module.css';
import { LegalRemedy, Notice } from '../LegalRemedy';
import { DeedButton, useOpenCase } from './CaseContext';
import styles from './show.module.css';

/** What else belongs to the case: linked and likely ones, the employer's other disputes, notices of remedy (D18, D20). */
export function Related({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { may } = useOpenCase();
  const mayOpen = useMay();
  const name = data.employer?.name;
  const { answer } = useDeskQuery<{ meta: { pagination: { total: number } } }>(
    '/disputes',
    { filters: { employer: { name: { $eq: name } } }, pagination: { pageSize: 1 } },
    { enabled: Boolean(name) },
  );
  const others = (answer?.meta.pagination.total ?? 1) - 1;
  const linked = new Set(meta.links.map(({ otherNumber }) => otherNumber));
  const alike = meta.duplicates.filter(({ number }) => !linked.has(number));
  const something = meta.links.length > 0 || alike.length > 0 || others > 0;
  return (
    <>
      {something || may('link') ? (
        <Card title={t('dispute.related.title')} extra={<DeedButton action="link" />}>
          {something ? null : <p className={styles.related}>{t('dispute.related.none')}</p>}
          {meta.links.map((one) => (
            <LinkLine key={one.documentId} link={one} />
          ))}
          {others > 0 && name ? (
            <div className={styles.related}>
              {t('dispute.related.employer', { count: others })}{' '}
              {data.employer?.documentId && mayOpen('employers') ? (
                <Link to={`/employers/${data.employer.documentId}`}>{t('dispute.related.employerFile')}</Link>
              ) : (
                <Link to={`/disputes?search=${encodeURIComponent(name)}`}>{t('dispute.related.look')}</Link>
              )}
            </div>
          ) : null}
          <Duplicates
            found={alike}
            deed={(one) =>
              one.documentId ? <DeedButton action="link" about={one.documentId} name={one.number} /> : null
            }
          />
        </Card>
      ) : null}
      {data.status === 'declined' ? <Notice name="declineRemedy" /> : null}
      <LegalRemedy scopeKind={data.scopeKind} />
    </>
  );
}

/** A case that was linked; of one that may not be seen only its number is told. */
function LinkLine({ link }: { link: LinkAnswer }) {
  const { t } = useTranslation();
  return (
    <div className={disputes.duplicate}>
      {link.other ? (
        <Link className="num" to={`/disputes/${link.other}`}>
          {link.otherNumber}
        </Link>
      ) : (
        <span className="num" title={t('dispute.notVisible')}>
          {link.otherNumber}
        </span>
      )}{' '}
      <Tag tone="blue">{t(`terms.linkKind.${link.kind}`)}</Tag>{' '}
      {link.status ? <StatusTag status={link.status} /> : null}
      {link.employer || link.note ? (
        <div className="mute">{[link.employer, link.note].filter(Boolean).join(' · ')}</div>
      ) : null}
      {link.inbound ? null : (
        <div className={styles.deeds}>
          <DeedButton action="unlink" about={link.documentId} name={link.otherNumber} />
        </div>
      )}
    </div>
  );
}

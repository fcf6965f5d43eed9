import type { FormDefinition } from '@liandiao/forms/definition';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Card } from '../../../ui/Card';
import { useFormState } from '../../../ui/form/FormContext';
import { FormSections, type Special } from '../../../ui/form/FormSections';
import { Tag } from '../../../ui/Tag';
import { LegalRemedy } from '../LegalRemedy';
import styles from './create.module.css';
import { CreditCodeControl, EmployerNameControl } from './EmployerControls';
import { EmployerHint } from './EmployerHint';

/** The switch above the form asks these. */
const askedAbove = ['anonymous', 'dictated'];

const special: Record<string, Special> = {
  'employer.name': { Control: EmployerNameControl, help: <EmployerHint /> },
  'employer.creditCode': { Control: CreditCodeControl },
};

/** The sections of annex 2 as published, with the notices that belong to them. */
export function RegistrationForm({ definition, lacking }: { definition: FormDefinition; lacking: number }) {
  const { t } = useTranslation();
  const { record } = useFormState();
  const inOrder = useMemo(() => headLast(definition), [definition]);
  return (
    <>
      <FormSections
        definition={inOrder}
        without={askedAbove}
        special={special}
        extras={{
          materials: (
            <Tag tone={lacking > 0 ? 'orange' : 'green'}>
              {lacking > 0 ? t('register.lacking', { count: lacking }) : `✓ ${t('register.nothingLacking')}`}
            </Tag>
          ),
        }}
        notice={(key) => <Commitment name={key} dictated={record.dictated === true} />}
      />
      <LegalRemedy scopeKind={record.scopeKind as string | undefined} />
      {record.anonymous === true ? null : <PersonalInformation />}
      <Card title={t('register.notes')}>
        <div className={styles.notes}>
          <ol>
            {definition.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </div>
      </Card>
    </>
  );
}

/** What annex 2 has at its head is known or rarely changed here: it moves behind the matter itself. */
function headLast(definition: FormDefinition): FormDefinition {
  const [head, ...rest] = definition.sections;
  const place = rest.findIndex(({ notice }) => notice !== undefined);
  if (!head || place < 0) return definition;
  return { ...definition, sections: [...rest.slice(0, place), head, ...rest.slice(place)] };
}

function Commitment({ name, dictated }: { name: string; dictated: boolean }) {
  const { t } = useTranslation();
  const { notices } = useCatalogue();
  const notice = notices[name];
  if (!notice) return null;
  return (
    <>
      <blockquote className={styles.commitment}>{notice.text}</blockquote>
      <p className={`${styles.within} mute small`}>
        {t(dictated ? 'register.commitDictated' : 'register.commit')}
      </p>
    </>
  );
}

/** Shown before anything personal is kept; its version goes with the registration (P13). */
function PersonalInformation() {
  const { t } = useTranslation();
  const { notices } = useCatalogue();
  const notice = notices.personalInformation;
  if (!notice) return null;
  return (
    <Card
      title={notice.title}
      extra={<span className="mute small">{t('register.version', { version: notice.version })}</span>}
    >
      <div className={styles.privacy}>
        <p className="mute">{t('register.privacyWhat')}</p>
        <details>
          <summary>{t('register.privacyRead')}</summary>
          {notice.text}
        </details>
      </div>
    </Card>
  );
}

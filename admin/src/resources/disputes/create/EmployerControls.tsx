import { normalise } from '@liandiao/privacy/fields';
import { AutoComplete } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../../providers/desk';
import type { ControlProps } from '../../../ui/form/controls/control';
import { described } from '../../../ui/form/controls/control';
import { TextControl } from '../../../ui/form/controls/TextControl';
import { type FormState, useFormState } from '../../../ui/form/FormContext';

/** An employer with a file of its own (一企一档). */
export interface KnownEmployer {
  documentId: string;
  name: string;
  creditCode: string | null;
  address: string | null;
  legalRepresentative: string | null;
  phone: string | null;
  disputes: number;
}

const pause = 250;

/** Known employers by part of the name or by credit code; nothing below two characters. */
async function findEmployers(search: string, signal: AbortSignal): Promise<KnownEmployer[]> {
  if (search.trim().length < 2) return [];
  const { data } = await desk<{ data: KnownEmployer[] }>('/employers', {
    query: { search: search.trim() },
    signal,
  });
  return data;
}

function fillIn(form: FormState, employer: KnownEmployer): void {
  const { name, creditCode, address, legalRepresentative, phone } = employer;
  const known = Object.entries({ name, creditCode, address, legalRepresentative, phone });
  form.changeAll(
    Object.fromEntries(known.filter(([, value]) => value).map(([key, value]) => [`employer.${key}`, value])),
  );
}

/** The name, with known employers offered while it is typed; choosing one fills in the rest. */
export function EmployerNameControl({ id, value, onChange, onLeave, invalid }: ControlProps) {
  const { t } = useTranslation();
  const form = useFormState();
  const [found, setFound] = useState<KnownEmployer[]>([]);
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      // an offer that fails is no trouble: the name can be typed
      findEmployers(asked, abort.signal).then(setFound, () => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return (
    <AutoComplete
      id={id}
      style={{ width: '100%' }}
      value={(value as string | undefined) ?? ''}
      options={found.map((employer) => ({
        value: employer.documentId,
        label: (
          <>
            {employer.name}
            <div className="mute small num">
              {[
                employer.creditCode,
                employer.address,
                t('register.employer.count', { count: employer.disputes }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </>
        ),
      }))}
      {...described(id, invalid)}
      onSearch={setAsked}
      onSelect={(documentId: string) => {
        const employer = found.find((one) => one.documentId === documentId);
        if (employer) fillIn(form, employer);
      }}
      onChange={(typed: string) => {
        if (!found.some((one) => one.documentId === typed)) onChange(typed || undefined);
      }}
      onBlur={onLeave}
    />
  );
}

/** The credit code: when it is a known employer's, what is still empty fills in. */
export function CreditCodeControl(props: ControlProps) {
  const form = useFormState();
  const latest = useRef(form);
  latest.current = form;
  const code = normalise(String(props.value ?? ''));
  useEffect(() => {
    if (code.length !== 18) return;
    const abort = new AbortController();
    findEmployers(code, abort.signal).then(
      ([employer]) => {
        const typed = latest.current.record.employer as { name?: string } | undefined;
        if (employer && !typed?.name) fillIn(latest.current, employer);
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [code]);
  return <TextControl {...props} />;
}

/** The known employer that the form names, by credit code or by name and address. */
export function useNamedEmployer(): KnownEmployer | undefined {
  const { record } = useFormState();
  const { name, creditCode } = (record.employer as { name?: string; creditCode?: string } | undefined) ?? {};
  const [named, setNamed] = useState<KnownEmployer>();
  const search = (creditCode ? normalise(creditCode) : name?.trim()) ?? '';
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      findEmployers(search, abort.signal).then(
        (found) => setNamed(found.find((one) => one.creditCode === search || one.name === search)),
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search]);
  return named;
}

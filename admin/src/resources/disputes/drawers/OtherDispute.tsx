import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../../providers/deskQuery';
import { described } from '../../../ui/form/controls/control';
import { FieldShell } from '../../../ui/form/FieldShell';
import { useFormState } from '../../../ui/form/FormContext';
import type { DisputeRow } from '../disputeRow';
import type { DrawerProps } from './drawer';

const pause = 300;

/** Another case, by number, employer or applicant; at first those that look alike. */
export function OtherDispute({ detail: { data, meta } }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const form = useFormState();
  const [typed, setTyped] = useState('');
  const sought = usePaused(typed.trim());
  const { answer, fetching } = useDeskQuery<{ data: DisputeRow[] }>(
    '/disputes',
    { search: sought, pagination: { pageSize: 12 } },
    { enabled: sought.length >= 2, keep: true },
  );
  const alike = meta.duplicates.flatMap(({ documentId, number, same }) =>
    documentId
      ? [
          {
            value: documentId,
            label: `${number} · ${same.map((which) => t(`dispute.same.${which}`)).join('、')}`,
          },
        ]
      : [],
  );
  const found = (answer?.data ?? [])
    .filter(({ documentId, status }) => documentId !== data.documentId && status !== 'draft')
    .map(({ documentId, number, employerName }) => ({
      value: documentId,
      label: `${number ?? ''} · ${employerName ?? '—'}`,
    }));
  const id = form.idOf('other');
  const problem = form.problemAt('other');
  return (
    <FieldShell id={id} required label={t('deed.field.other')} problem={problem} help={t('deed.help.other')}>
      <Select
        id={id}
        style={{ width: '100%' }}
        showSearch
        filterOption={false}
        searchValue={typed}
        loading={fetching}
        placeholder={t('form.choose')}
        notFoundContent={sought.length >= 2 && !fetching ? t('ui.list.empty') : null}
        options={sought.length >= 2 ? found : alike}
        value={(form.record.other as string | undefined) ?? null}
        {...described(id, problem?.tone === 'error')}
        onSearch={setTyped}
        onChange={(next: string | null) => form.change('other', next ?? undefined)}
        onBlur={() => form.leave('other')}
      />
    </FieldShell>
  );
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

import { useForm } from '@refinedev/antd';
import { type BaseRecord, useWarnAboutChange } from '@refinedev/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskError } from '../../providers/deskError';
import { useLeaveGuard } from '../useLeaveGuard';

/** What the server answered to a write; `meta` holds what stands beside the record. */
export interface Saved<Row> {
  data: Row;
  meta?: Record<string, unknown>;
}

interface Options<Row, Values> {
  resource: string;
  /** the record to change, null for a new one */
  id: string | null;
  bodyOf(values: Values): object;
  onSaved(saved: Saved<Row>, values: Values): void;
}

/**
 * One record's form by Refine: read, validated, written, complaints at their fields, lists read again. Leaving with
 * something typed is asked about. `save` is the form's `onFinish`; `refusal` is what the server said in general.
 */
export function useRecordForm<Row extends BaseRecord, Values extends object>(options: Options<Row, Values>) {
  const { resource, id, bodyOf, onSaved } = options;
  const client = useQueryClient();
  const { warnWhen, setWarnWhen } = useWarnAboutChange();
  const { form, formProps, saveButtonProps, query, mutation, onFinish } = useForm<Row, DeskError, object>({
    resource,
    ...(id === null ? { action: 'create' } : { action: 'edit', id }),
    redirect: false,
    warnWhenUnsavedChanges: true,
    successNotification: false,
    errorNotification: false,
    // what is being typed must not be reset by a record read again in the background
    queryOptions: { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  });

  async function save(values: Values) {
    try {
      const saved = await onFinish(bodyOf(values));
      // screens name things by the catalogue
      void client.invalidateQueries({ queryKey: ['desk'] });
      onSaved(saved as unknown as Saved<Row>, values);
    } catch {
      // Refine took the guard away on submitting; the refusal is in `mutation.error`
      setWarnWhen(true);
    }
  }

  const typed = useRef(false);
  typed.current = warnWhen;
  const { t } = useTranslation();
  useLeaveGuard(
    useCallback(() => typed.current, []),
    t('ui.unsaved.lost'),
  );
  useEffect(() => () => setWarnWhen(false), [setWarnWhen]);

  return {
    form,
    formProps,
    save,
    saving: mutation.isPending,
    saveButtonProps,
    row: id === null ? null : query?.data?.data,
    unreadable: id === null ? null : (query?.error ?? null),
    readAgain: () => void query?.refetch(),
    refusal: mutation.error?.message,
  };
}

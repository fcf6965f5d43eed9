import type { DeliveryStanding, NotificationSettingsAnswer } from '@liandiao/cms/contract';
import { App, Form } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../../providers/deed';
import { desk } from '../../providers/desk';
import { DeskError, toFormFields } from '../../providers/deskError';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { bodyOf, fieldOf, isChanged, type SettingsValues, valuesOf } from './settingsForm';

export interface SettingsBody {
  data: NotificationSettingsAnswer;
  meta: { webhook: DeliveryStanding; email: DeliveryStanding };
}

const path = '/notification-settings';

/** The form over the settings: what is stored as last `read`, what is typed, and the way from the one to the other. */
export function useSettings(read: SettingsBody) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<SettingsValues>();
  const [stored, setStored] = useState(read);
  const [unsaved, setUnsaved] = useState(false);
  const { perform, performing } = useDeed();
  const [refusal, setRefusal] = useState<DeskError>();
  const typed = useRef(false);
  typed.current = unsaved;
  useLeaveGuard(
    useCallback(() => typed.current, []),
    t('ui.unsaved.lost'),
  );
  useEffect(() => setUnsaved(isChanged(stored.data, allOf(form.getFieldsValue(true)))), [form, stored]);
  // read again in the background: what is being typed is not touched
  useEffect(() => {
    if (typed.current) return;
    form.setFieldsValue(valuesOf(read.data));
    setStored(read);
  }, [form, read]);

  function show(body: SettingsBody) {
    setStored(body);
    setRefusal(undefined);
  }

  async function save() {
    setRefusal(undefined);
    try {
      const body = bodyOf(stored.data, allOf(form.getFieldsValue(true)));
      await perform<SettingsBody>(path, body, 'PUT', (saved) => {
        form.setFieldsValue(valuesOf(saved.data));
        show(saved);
      });
      void message.success(t('ui.notices.saved'));
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      setRefusal(error);
      const fields = toFormFields(error).map((field) => ({ ...field, name: fieldOf(field.name) }));
      form.setFields(fields as never);
      const [wrong] = fields;
      if (wrong) form.scrollToField(wrong.name as never, { block: 'center' });
    }
  }

  /** After somebody else's change: theirs comes in wherever nothing was typed here. */
  async function loadLatest() {
    const latest = await desk<SettingsBody>(path);
    const mine = bodyOf(stored.data, allOf(form.getFieldsValue(true)));
    const { webhook, email, thresholds, quiet, quietHours } = valuesOf(latest.data);
    form.setFieldsValue({
      ...(mine.webhook ? {} : { webhook }),
      ...(mine.email ? {} : { email }),
      ...(mine.thresholds ? {} : { thresholds }),
      ...(mine.quietHours === undefined ? { quiet, quietHours } : {}),
    });
    show(latest);
  }

  return {
    form,
    stored,
    unsaved,
    saving: performing,
    refusal,
    save,
    loadLatest,
    noteChange: () => setUnsaved(isChanged(stored.data, allOf(form.getFieldsValue(true)))),
  };
}

/** A form item that is not on screen keeps its value in the store; the type says so. */
const allOf = (values: unknown): SettingsValues => values as SettingsValues;

import type { ActionName, DisputeAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { checkRecord, type FormDefinition, type FormRecord, withDefaults } from '@liandiao/forms/definition';
import { App } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCatalogue } from '../../../providers/catalogue';
import { useDeed } from '../../../providers/deed';
import { DeskError } from '../../../providers/deskError';
import { useMe } from '../../../providers/me';
import { FormContext } from '../../../ui/form/FormContext';
import { useFormRecord } from '../../../ui/form/useFormRecord';
import { useCheckContext } from '../../../ui/form/usePublishedForm';
import { useSubmitKey } from '../../../ui/form/useSubmitKey';
import { useHotkeys } from '../../../ui/useHotkeys';
import { useUnsavedInput } from '../../../ui/useUnsavedInput';
import { draftBody, recordOf, registrationBody, worthKeeping } from '../registrationBody';
import { useSuggestion } from '../useSuggestion';
import { type Choice, choiceOf } from './choice';
import styles from './create.module.css';
import { FootBar } from './FootBar';
import { lackingMaterials } from './lackingMaterials';
import { RegistrationForm } from './RegistrationForm';
import { RegistrationHead } from './RegistrationHead';
import { Restored } from './Restored';
import { SidePanel } from './SidePanel';
import { useServerDraft } from './useServerDraft';

/** What survives a reload of the page. */
interface Kept {
  record: FormRecord;
  chosen: Partial<Choice>;
}

const autosavePause = 2500;

/** Annex 2 being filled in, with its live panel and what may be done with it. */
export function Registration({
  definition,
  draft,
}: {
  definition: FormDefinition;
  draft: DisputeAnswer | undefined;
}) {
  const { t } = useTranslation();
  const { notification, modal } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const { dictionaries, notices } = useCatalogue();
  const { perform, performing } = useDeed();
  const context = useCheckContext();
  const { saved, save, settledId } = useServerDraft(draft?.documentId);
  const { restored, remember, settled } = useUnsavedInput<Kept>(`registration.${saved.documentId ?? 'new'}`);
  const [chosen, setChosen] = useState<Partial<Choice>>(restored?.value.chosen ?? {});
  const [start] = useState(() => restored?.value.record ?? startOf(definition, draft, me.unit));
  const [refusal, setRefusal] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const check = useCallback(
    (record: FormRecord) => checkRecord(definition, record, context),
    [definition, context],
  );

  const keep = useRef<(record: FormRecord) => void>(() => undefined);
  const latestChosen = useRef(chosen);
  const form = useFormRecord({ start, check, onChange: (record) => keep.current(record) });
  const { record, latest } = form;

  const saveDraft = useCallback(async () => {
    clearTimeout(timer.current);
    const asSaved = latest.current;
    const kept = await save(draftBody(definition, asSaved));
    if (!kept) return;
    settled();
    // what was typed while it was being saved is unsaved still, by now under the draft's own name
    if (latest.current !== asSaved) setTimeout(() => keep.current(latest.current));
  }, [definition, latest, save, settled]);

  keep.current = (next) => {
    setRefusal(undefined);
    remember({ record: next, chosen: latestChosen.current });
    clearTimeout(timer.current);
    if (worthKeeping(next)) timer.current = setTimeout(() => void saveDraft(), autosavePause);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // a reload finds the draft again; the screen itself stays as it is
  useEffect(() => {
    if (saved.documentId && !draft) {
      window.history.replaceState(window.history.state, '', `/disputes/${saved.documentId}/edit`);
    }
  }, [saved.documentId, draft]);

  const question = useMemo(
    () =>
      record.scopeKind || worthKeeping(record)
        ? { ...draftBody(definition, record), ...withoutUndefined(chosen) }
        : undefined,
    [definition, record, chosen],
  );
  const { answer, asking, trouble } = useSuggestion(question);
  const choice = choiceOf(chosen, answer?.suggestion);
  const lacking = lackingMaterials(dictionaries.material ?? [], record);

  const register = async (next?: ActionName, confirm: string[] = []): Promise<void> => {
    clearTimeout(timer.current);
    setRefusal(undefined);
    if (!form.submitting()) {
      setRefusal(t('register.incomplete', { count: form.findings.errors.length }));
      return;
    }
    const notice = record.anonymous === true ? undefined : notices.personalInformation;
    const body = {
      ...registrationBody(definition, latest.current),
      ...(typeof record.registeredAt === 'string' ? { registeredAt: record.registeredAt } : {}),
      ...(notice ? { noticeVersion: String(notice.version) } : {}),
      ...(confirm.length > 0 ? { confirm } : {}),
    };
    try {
      const id = await settledId();
      const done = await (id
        ? perform<DisputeDetail>(`/disputes/${id}`, { ...body, draft: false }, 'PUT')
        : perform<DisputeDetail>('/disputes', body));
      settled();
      notification.success({
        key: 'deed',
        placement: 'bottomLeft',
        message: t('register.done', { number: done.data.number ?? '' }),
        description: done.meta.warnings.map(({ message }) => message).join(' ') || undefined,
        role: 'status',
      });
      const state = { tier: choice.tier, route: choice.route, toUnit: choice.toUnit, missing: lacking };
      await navigate(`/disputes/${done.data.documentId}${next ? `?action=${next}` : ''}`, { state });
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      form.refused(error.complaints);
      if (error.confirmable) {
        modal.confirm({
          title: t('deed.confirmTitle'),
          content: error.complaints.map(({ message }) => <p key={message}>{message}</p>),
          okText: t('deed.confirm'),
          onOk: () =>
            register(
              next,
              error.complaints.map(({ path }) => path),
            ),
        });
      } else setRefusal(error.message);
    }
  };

  const choose = (change: Partial<Choice>) => {
    latestChosen.current = { ...chosen, ...change };
    setChosen(latestChosen.current);
    keep.current(latest.current);
  };
  useSubmitKey(() => void register('accept'));
  useHotkeys({ 'mod+s': () => void saveDraft() });

  return (
    <FormContext.Provider value={form.state}>
      <RegistrationHead definition={definition} resumed={draft !== undefined} replace={form.replace} />
      {restored ? <Restored at={restored.at} /> : null}
      <div className={styles.grid}>
        <div className={styles.form} ref={form.container}>
          <RegistrationForm definition={definition} lacking={lacking.length} />
        </div>
        <SidePanel answer={answer} asking={asking} trouble={trouble} choice={choice} onChoose={choose} />
      </div>
      <FootBar
        choice={choice}
        lacking={lacking.length}
        saved={saved}
        refusal={refusal}
        busy={performing}
        onSaveDraft={() => void saveDraft()}
        onRegister={(next) => void register(next)}
        onDiscarded={settled}
      />
    </FormContext.Provider>
  );
}

function startOf(
  definition: FormDefinition,
  draft: DisputeAnswer | undefined,
  unit: ReturnType<typeof useMe>['unit'],
) {
  const begun = draft ? recordOf(draft) : unit?.kind === 'town' ? { town: unit.code } : {};
  return withDefaults(definition, begun);
}

const withoutUndefined = (chosen: Partial<Choice>) =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined && value !== null));

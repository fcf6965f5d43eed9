import { type ActionName, actionInputs, type DisputeDetail } from '@liandiao/cms/contract';
import { type FormRecord, isEmpty, type RecordFindings } from '@liandiao/forms/definition';
import { App, Button } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../../../providers/deed';
import { DeskError } from '../../../providers/deskError';
import { FormContext } from '../../../ui/form/FormContext';
import { useFormRecord } from '../../../ui/form/useFormRecord';
import { useSubmitKey } from '../../../ui/form/useSubmitKey';
import { useUnsavedInput } from '../../../ui/useUnsavedInput';
import type { Drawer, Handed } from './drawer';
import styles from './drawers.module.css';
import { InstantField } from './fields';
import { drawers } from './index';
import { type Change, Stale } from './Stale';

interface Props {
  action: ActionName;
  detail: DisputeDetail;
  handed: Handed;
  onDone(answer: DisputeDetail): void;
  onReload(): Promise<unknown>;
  onClose(): void;
}

/** The fields of one action, what it sends, and what the server says to it. */
export function DeedForm({ action, detail, handed, onDone, onReload, onClose }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { perform, performing } = useDeed();
  const drawer: Drawer = drawers[action];
  const { restored, remember, settled } = useUnsavedInput<FormRecord>(
    `deed.${detail.data.documentId}.${action}${handed.about ? `.${handed.about}` : ''}`,
  );
  const [start] = useState(() => restored?.value ?? drawer.start?.({ detail, handed }) ?? {});
  const [stale, setStale] = useState<Change[]>();
  const [refusal, setRefusal] = useState<string>();

  const bodyOf = useCallback(
    ({ at: _at, ...record }: FormRecord) =>
      drawer.body ? drawer.body(record, { detail, handed }) : withoutEmpty(record),
    [drawer, detail, handed],
  );
  const check = useCallback((record: FormRecord) => findingsOf(action, bodyOf(record)), [action, bodyOf]);
  const form = useFormRecord({ start, check, onChange: remember });

  const submit = async (confirm: string[] = []): Promise<void> => {
    setRefusal(undefined);
    if (performing || !form.submitting()) return;
    const { at } = form.latest.current;
    const body = {
      revision: detail.data.revision,
      ...(at ? { at } : {}),
      ...bodyOf(form.latest.current),
      ...(confirm.length > 0 ? { confirm } : {}),
    };
    try {
      const path = `/disputes/${detail.data.documentId}/actions/${action}`;
      await perform<DisputeDetail>(path, body, 'POST', (answer) => {
        settled();
        onDone(answer);
      });
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (error.name === 'StaleRevision')
        return setStale((error.details.changes as Change[] | undefined) ?? []);
      if (error.confirmable) {
        modal.confirm({
          title: t('deed.confirmTitle'),
          content: error.complaints.map(({ message }) => <p key={message}>{message}</p>),
          okText: t('deed.confirm'),
          onOk: () => submit(error.complaints.map(({ path }) => path)),
        });
        return;
      }
      form.refused(error.complaints.map((one) => ({ ...one, path: fieldOf(one.path) })));
      setRefusal(error.message);
    }
  };
  useSubmitKey(() => void submit());
  useFocusFirst(form.container);

  return (
    <FormContext.Provider value={form.state}>
      {stale ? (
        <Stale
          changes={stale}
          onReload={async () => {
            await onReload();
            setStale(undefined);
          }}
        />
      ) : null}
      {refusal ? (
        <p className={styles.refused} role="alert">
          {refusal}
        </p>
      ) : null}
      <div ref={form.container} className={styles.grid}>
        <drawer.Fields detail={detail} handed={handed} />
        <div className={styles.when}>
          <InstantField path="at" say="at" width="full" limits={{ notFuture: true }} />
        </div>
      </div>
      <Foot>
        <span>{t('deed.keys')}</span>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button
          type="primary"
          danger={drawer.grave === true}
          loading={performing}
          disabled={stale !== undefined}
          onClick={() => void submit()}
        >
          {t(`terms.action.${action}`)}
        </Button>
      </Foot>
    </FormContext.Provider>
  );
}

/** The sheet's foot lies outside of the form; it is there once the sheet is. */
function Foot({ children }: { children: React.ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById('deed-foot')), []);
  return place ? createPortal(children, place) : null;
}

function useFocusFirst(container: React.RefObject<HTMLDivElement | null>) {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    // after the sheet has slid in, which itself takes the focus
    const timer = setTimeout(() => {
      // who was quicker stays where he types
      if (container.current?.contains(document.activeElement)) return;
      container.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    }, 250);
    return () => clearTimeout(timer);
  }, [container]);
}

const withoutEmpty = (record: FormRecord) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));

/** The contract's own shape, the same that the server checks. */
function findingsOf(action: ActionName, body: unknown): RecordFindings {
  const read = actionInputs[action].safeParse(body);
  const issues = read.success ? [] : read.error.issues;
  return {
    errors: issues.map(({ path, message }) => ({ path: fieldOf(path.join('.')), message })),
    warnings: [],
  };
}

/** The telling that goes with a slip is asked field by field. */
function fieldOf(path: string): string {
  const part = /^applicantInformed\.(at|method|content)$/.exec(path)?.[1];
  return part ? `informed${part[0]?.toUpperCase()}${part.slice(1)}` : path;
}

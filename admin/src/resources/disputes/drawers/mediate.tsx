import { agreements, type DisputeDetail, type MediationAnswer } from '@liandiao/cms/contract';
import type { FormRecord } from '@liandiao/forms/definition';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { BoundField } from '../../../ui/form/BoundField';
import { useFormState } from '../../../ui/form/FormContext';
import { plainField } from '../../../ui/form/plainField';
import { dayOf } from '../../../ui/format';
import type { Drawer, DrawerProps } from './drawer';
import { Choice, Code, DayField, Line, SideBySide, Words } from './fields';

/** A new mediation, among those that go on. */
const anew = 'new';

/** 登记调解: kind, who took part, result and agreement; a further session goes on with an earlier one (R34). */
export const mediate: Drawer = {
  start: ({ detail, handed }) => {
    const earlier = ofRound(detail).find(({ documentId }) => documentId === handed.about);
    return {
      mediation: earlier?.documentId ?? anew,
      ...(earlier ? { kind: earlier.kind, participants: earlier.sessions.at(-1)?.participants ?? [] } : {}),
    };
  },
  Fields: ({ detail }) => (
    <>
      <Earlier detail={detail} />
      <Kind detail={detail} />
      <Participants />
      <Line path="place" width="half" limits={{ maxLength: 200 }} />
      <Words path="result" label="mediationResult" required limits={{ maxLength: 5000 }} />
      <Agreement />
    </>
  ),
  body: ({ mediation, participants, judicialConfirmedOn, ...record }) => ({
    ...record,
    ...(mediation && mediation !== anew ? { mediation } : {}),
    ...(record.agreement === 'written' && judicialConfirmedOn ? { judicialConfirmedOn } : {}),
    participants: named(participants),
  }),
};

const ofRound = ({ data, meta }: DisputeDetail): MediationAnswer[] =>
  meta.mediations.filter(({ round }) => round === data.round);

/** A row nobody filled in names nobody. */
const named = (rows: unknown): FormRecord[] =>
  Array.isArray(rows) ? (rows as FormRecord[]).filter((row) => Object.values(row).some(Boolean)) : [];

function Earlier({ detail }: Pick<DrawerProps, 'detail'>) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const earlier = ofRound(detail);
  if (earlier.length === 0) return null;
  const options = earlier.map(({ documentId, kind, startedAt, sessions }) => ({
    value: documentId,
    label: t('deed.further', {
      kind: nameOf('mediationKind', kind),
      day: dayOf(startedAt),
      count: sessions.length + 1,
    }),
  }));
  return (
    <Choice
      path="mediation"
      required
      options={[{ value: anew, label: t('deed.newMediation') }, ...options]}
    />
  );
}

/** What goes on stays of its kind. */
function Kind({ detail }: Pick<DrawerProps, 'detail'>) {
  const { nameOf } = useCatalogue();
  const { record } = useFormState();
  const earlier = ofRound(detail).find(({ documentId }) => documentId === record.mediation);
  if (!earlier)
    return (
      <Code
        path="kind"
        label="mediationKind"
        dictionary="mediationKind"
        width="full"
        required
        say="mediate"
      />
    );
  return (
    <Choice
      path="kind"
      label="mediationKind"
      required
      options={[{ value: earlier.kind, label: nameOf('mediationKind', earlier.kind) }]}
      say="mediate"
    />
  );
}

function Participants() {
  const { t } = useTranslation();
  const field = plainField({
    path: 'participants',
    type: 'list',
    label: t('deed.field.participants'),
    limits: { maxItems: 30 },
    fields: [
      plainField({
        path: 'kind',
        type: 'select',
        label: t('deed.field.mediatorKind'),
        dictionary: 'mediatorKind',
        width: 'third',
        required: true,
      }),
      plainField({
        path: 'name',
        type: 'text',
        label: t('deed.field.mediatorName'),
        width: 'third',
        required: true,
      }),
      plainField({ path: 'organisation', type: 'text', label: t('deed.field.organisation'), width: 'third' }),
    ],
  });
  return <BoundField field={field} />;
}

function Agreement() {
  const { t } = useTranslation();
  const { record } = useFormState();
  return (
    <>
      <SideBySide
        path="agreement"
        width="half"
        options={agreements.map((value) => ({ value, label: t(`terms.agreement.${value}`) }))}
      />
      {record.agreement === 'written' ? (
        <DayField path="judicialConfirmedOn" say="judicialConfirmedOn" limits={{ notFuture: true }} />
      ) : null}
    </>
  );
}

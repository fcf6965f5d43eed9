import { statuses } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useMe } from '../../providers/me';
import type { ListFilter } from '../../ui/list/listFilter';

const relations = [
  'handling',
  'accepting',
  'lead',
  'receiving',
  'assisting',
  'recovering',
  'overseeing',
  'former',
] as const;
const routes = ['own', 'joint', 'transfer', 'unclear'] as const;

/** The filters of the list of disputes. Personal fields are not among them: nobody may filter by what he cannot see. */
export function useDisputeFilters(): ListFilter[] {
  const { t, i18n } = useTranslation();
  const { optionsOf, tierOptions, unitOptions, units } = useCatalogue();
  const { unit } = useMe();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue changes with its units, the words with the language
  return useMemo(() => {
    const towns = units
      .filter(({ kind }) => kind === 'town')
      .map(({ code, shortName }) => ({ value: code, label: shortName }));
    const title = (
      key: 'status' | 'tier' | 'route' | 'channel' | 'scopeKind' | 'eventType' | 'town' | 'amount',
    ) => t(`disputes.columns.${key}`);
    const own: ListFilter[] = unit
      ? [
          {
            key: 'relation',
            kind: 'choice',
            label: t('disputes.filters.relation'),
            options: relations.map((value) => ({ value, label: t(`disputes.relations.${value}`) })),
          },
        ]
      : [];
    return [
      {
        key: 'status',
        field: 'status',
        kind: 'codes',
        label: title('status'),
        options: statuses.map((value) => ({ value, label: t(`terms.status.${value}`) })),
      },
      { key: 'tier', field: 'tier', kind: 'codes', label: title('tier'), options: tierOptions },
      {
        key: 'overdue',
        kind: 'choice',
        label: t('disputes.filters.overdue'),
        options: [{ value: 'true', label: t('disputes.overdueOnly') }],
      },
      ...own,
      {
        key: 'answerable',
        field: 'answerableUnit.code',
        kind: 'codes',
        label: t('disputes.filters.answerable'),
        options: unitOptions,
      },
      {
        key: 'accepting',
        field: 'acceptingUnit.code',
        kind: 'codes',
        label: t('disputes.columns.accepting'),
        options: unitOptions,
      },
      {
        key: 'lead',
        field: 'leadUnit.code',
        kind: 'codes',
        label: t('disputes.columns.lead'),
        options: unitOptions,
      },
      {
        key: 'route',
        field: 'route',
        kind: 'codes',
        label: title('route'),
        options: routes.map((value) => ({ value, label: t(`terms.route.${value}`) })),
      },
      {
        key: 'channel',
        field: 'channel',
        kind: 'codes',
        label: title('channel'),
        options: optionsOf('channel'),
      },
      {
        key: 'scopeKind',
        field: 'scopeKind',
        kind: 'codes',
        label: title('scopeKind'),
        options: optionsOf('scopeKind'),
      },
      {
        key: 'eventType',
        field: 'eventType',
        kind: 'codes',
        label: title('eventType'),
        options: optionsOf('eventType'),
      },
      { key: 'town', field: 'town', kind: 'codes', label: title('town'), options: towns },
      { key: 'employer', field: 'employer.name', kind: 'text', label: t('disputes.filters.employer') },
      {
        key: 'atRisk',
        field: 'atRisk',
        kind: 'choice',
        label: t('disputes.filters.atRisk'),
        options: [{ value: 'true', label: t('disputes.atRiskOnly') }],
      },
      {
        key: 'anonymous',
        field: 'anonymous',
        kind: 'choice',
        label: t('disputes.filters.anonymous'),
        options: [
          { value: 'true', label: t('ui.yes') },
          { value: 'false', label: t('ui.no') },
        ],
      },
      { key: 'registered', field: 'registeredAt', kind: 'instants', label: t('disputes.filters.registered') },
      { key: 'accepted', field: 'acceptedAt', kind: 'instants', label: t('disputes.filters.accepted') },
      { key: 'closed', field: 'closedAt', kind: 'instants', label: t('disputes.filters.closed') },
      { key: 'amount', field: 'amount', kind: 'money', label: title('amount') },
    ];
  }, [i18n.language, units, unit]);
}

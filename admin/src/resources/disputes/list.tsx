import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../providers/me';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { DeskList } from '../../ui/list/DeskList';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { BlankForms } from '../papers/BlankForms';
import { useDisputeColumns } from './columns';
import type { DisputeRow } from './disputeRow';
import { useDisputeFilters } from './filters';

/** 争议件: every case the account may see. */
export default function DisputeList() {
  const { t } = useTranslation();
  const may = useMay();
  const filters = useDisputeFilters();
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'createdAt', order: 'desc' } }), [filters]);
  const list = useListState<DisputeRow>('disputes', spec);
  const register = may('register') ? (
    <LinkButton type="primary" to="/disputes/new">
      {t('app.screens.register')}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('app.screens.disputes')}
        actions={
          <>
            <BlankForms />
            {register}
          </>
        }
      />
      <DeskList<DisputeRow>
        name="disputes"
        label={t('app.screens.disputes')}
        list={list}
        columns={useDisputeColumns()}
        filters={filters}
        searchHint={t('disputes.search')}
        empty={<EmptyState title={t('disputes.empty')} what={t('disputes.emptyWhat')} action={register} />}
      />
    </>
  );
}

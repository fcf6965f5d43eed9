import type { DisputeDetail } from '@liandiao/cms/contract';
import { useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { usePublishedForm } from '../../ui/form/usePublishedForm';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Registration } from './create/Registration';

/** 登记: a new matter, or a draft that goes on. */
export default function RegistrationScreen() {
  const location = useLocation();
  // every visit begins anew; what an earlier one left unsaved is found again by its name
  return <Opened key={location.key} />;
}

function Opened() {
  const { id } = useParams();
  const [opened] = useState(id);
  const form = usePublishedForm('registration');
  const draft = useDeskQuery<DisputeDetail>(`/disputes/${opened}`, undefined, {
    enabled: opened !== undefined,
  });
  const error = (form.published ? undefined : form.error) ?? (draft.answer ? undefined : draft.error);
  if (error)
    return <LoadFailed error={error} onRetry={() => void (form.error ? form.refetch() : draft.refetch())} />;
  if (!form.published || (opened && !draft.answer)) return <SkeletonRows count={8} />;
  if (draft.answer && draft.answer.data.status !== 'draft')
    return <Navigate replace to={`/disputes/${opened}`} />;
  return <Registration definition={form.published.definition} draft={draft.answer?.data} />;
}

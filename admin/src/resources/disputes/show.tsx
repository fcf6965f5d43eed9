import type { DisputeDetail } from '@liandiao/cms/contract';
import { Navigate, useParams } from 'react-router';
import { NotFound } from '../../app/failures/NotFound';
import { useDeskQuery } from '../../providers/deskQuery';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Case } from './show/Case';

/** 争议件: one case with everything around it. */
export default function CaseScreen() {
  const { id } = useParams();
  const { answer, error, refetch } = useDeskQuery<DisputeDetail>(`/disputes/${id}`, undefined, {
    every: 60_000,
  });
  if (!answer && error?.statusCode === 404) return <NotFound />;
  if (!answer && error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!answer) return <SkeletonRows count={10} />;
  if (answer.data.status === 'draft') return <Navigate replace to={`/disputes/${id}/edit`} />;
  return <Case key={id} detail={answer} onReload={refetch} />;
}

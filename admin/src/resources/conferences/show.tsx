import type { ConferenceDetail } from '@liandiao/cms/contract';
import { useParams } from 'react-router';
import { NotFound } from '../../app/failures/NotFound';
import { useDeskQuery } from '../../providers/deskQuery';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Conference } from './Conference';

/** 联席会议: one conference with its agenda, attendance and minutes. */
export default function ConferenceScreen() {
  const { id } = useParams();
  const { answer, error, refetch } = useDeskQuery<ConferenceDetail>(`/conferences/${id}`, undefined, {
    every: 60_000,
  });
  if (!answer && error?.statusCode === 404) return <NotFound />;
  if (!answer && error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!answer) return <SkeletonRows count={10} />;
  return <Conference key={id} detail={answer} />;
}

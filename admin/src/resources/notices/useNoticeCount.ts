import type { NoticeCount } from '@liandiao/cms/contract';
import { useEffect } from 'react';
import { useDeskQuery } from '../../providers/deskQuery';

/** How much waits to be read: every minute, and when somebody comes back to the window. */
export function useNoticeCount(): NoticeCount | undefined {
  const { answer, refetch } = useDeskQuery<{ data: NoticeCount }>('/notices/count', undefined, {
    every: 60_000,
    keep: true,
  });
  useEffect(() => {
    const back = () => void refetch();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [refetch]);
  return answer?.data;
}

import type { SegmentAnswer } from '../../contract';
import type { CaseFacts, EmployerFacts } from '../facts';
import type { Block } from '../layout/document';
import { monthIn, paragraph } from '../words';

/** A case's recovery segments of one way, also those its fee period would make; or why there are none. */
export function segmentsOf(
  { dispute, meta, county }: CaseFacts,
  way: SegmentAnswer['way'],
): readonly SegmentAnswer[] | string {
  if (dispute.acceptedAt === null) return '此件还没有受理，受理后才能追缴。';
  const segments = meta.segments.filter((segment) => segment.way === way && segment.round === dispute.round);
  if (segments.length > 0) return segments;
  const line = monthIn(county.recoveryLine);
  return way === 'tax'
    ? `此件没有${line}以后（含）的费款所属期，不由税务部门直接追缴。`
    : `此件没有${line}以前的费款所属期，不需要稽核。`;
}

/** Whom a paper to the employer is about, where a reason allowed to say so (D19). */
export const concerned = (worker: EmployerFacts['worker']): Block[] =>
  worker
    ? [
        paragraph(
          `涉及人员：${[worker.name, worker.idNumber && `身份证号码${worker.idNumber}`].filter(Boolean).join('，')}。`,
        ),
      ]
    : [];

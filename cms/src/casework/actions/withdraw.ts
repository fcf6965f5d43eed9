import { endedAssistances } from '../../mechanism/assistances';
import { defineAction } from '../action';

/** The applicant takes the matter back. */
export const withdraw = defineAction({
  name: 'withdraw',
  title: '申请人撤回',
  apply: (file, input, deed) => ({
    dispute: { status: 'withdrawn' },
    assistances: endedAssistances(file, deed.at),
    facts: [{ name: 'withdrawn' }],
    sentence: '申请人撤回申请',
    details: [{ label: '理由', text: input.reason }],
  }),
});

import type { Same } from '../same';
import type { papers as zh } from '../zh/papers';

export const papers: Same<typeof zh> = {
  print: 'Print',
  now: 'Can be printed now',
  later: 'Cannot be printed yet',
  loading: 'Looking up what can be printed …',
  making: 'Making “{{title}}”, one moment …',
  blank: 'Blank forms',
  blankOf: '{{title}} (blank)',
  named: '{{name}}, naming the applicant …',
  naming: 'Name the applicant on “{{name}}”',
  namingWhat:
    'Papers to the employer do not name the applicant. Where this one has to, say why; the reason goes to the audit trail.',
  reason: 'Reason',
  reasonNeeded: 'Give a reason of at least 5 characters',
};

import type { Same } from '../../same';
import type { deedHelp as zh } from '../../zh/deed/help';

export const deedHelp: Same<typeof zh> = {
  at: 'Empty means now. For paper entered later, the time it was done.',
  missing: 'List everything at once, so that nobody has to come twice',
  supplementNote: 'What to tell the applicant, such as original or copy',
  again: 'Missing material is told once; a second notice needs a reason',
  received: 'Tick only what arrived',
  decline: 'Only matters outside the scope are declined',
  tellLater: 'If not told now, record it within 1 working day of acceptance.',
  problem: 'The handling unit works from this: the point at issue and what is asked',
  sign: 'Empty: you handle it yourself',
  result: 'The accepting unit answers the applicant from this',
  classify: 'Clocks are counted again from their first start; both stay on record',
  reroute: 'A slip already sent is cancelled',
  rerouteTo: 'May wait until the slip is filled in',
  designate: 'The designated unit may not return it',
  handSet: 'Set by the county; may stay empty until it is known',
  basis: 'Who set it, and the document',
  spotResult: 'How it was settled; all records from registration to closing are made at once',
  notOnTheSpot: 'What stays unsettled cannot be closed on the spot; accept it and go on.',
  satisfaction: 'Choose "Not rated" for who would rather not say',
  informContent: 'The result as told to the applicant',
  standing: 'Where no agreement was reached, how the dispute stands now',
  retention: 'Empty: by the tier',
  incomplete: 'Required when material or records are missing',
  close: 'Closing seals the file: nothing can be changed, corrections are appended.',
  amend: 'Before and after stay in the timeline',
  correctAcceptance: 'Every clock is counted again from the corrected time',
  overturnDecline: 'The accepting unit examines it again',
  return: 'The accepting unit agrees, or asks the Centre; no day is given back',
  agreeReturn: 'Your unit transfers it anew; no day is given back',
  disputeReturn: 'The Centre designates who handles it',
  sendBack: 'Possible once; the clock goes on',
  withdraw: 'It is archived and no longer handled',
  refer:
    'The accepting unit submits to the joint conference within 15 days of acceptance; where it is unclear whose duty it is, the conference decides (4.3.2.3).',
  decideLead:
    'The conference names the lead and the assisting units and the joint measures (4.3.2.3); the unit named may not return it',
  decideAssisting: 'Each assisting unit receives a request for assistance',
  units: 'Several at once; type a name to search',
  asked: 'The assisting unit works from this: what to look into or to do',
  measures: 'Within 7 days of receiving the request (4.3.2.2)',
  assistResult: 'Within 20 days of receiving the request (4.3.2.2)',
  signAssistance:
    'The 7 and 20 days count from signing, at the latest from the first working day after sending',
  reassign:
    'Where supervision did not help, the Centre reassigns; the new unit may not return it, no day is given back',
  extend:
    'Particularly complex circumstances allow at most 30 days more, with reasons told to the applicant (4.3.2.3). Complex matters only, before expiry, once.',
  extensionReason: 'The head of your unit decides; the applicant must be told the reasons',
  approveExtension: 'The applicant must be told the reasons; recorded with the approval',
  refuseExtension: 'The date stands',
  reportUpward:
    'To be reported to the county committee and government and handled within the time they set (4.3.2.4), through the Centre.',
  mediate:
    "Public and legal-aid lawyers take part; people's, administrative and judicial mediation work together, as do trade associations (6.3).",
  judicialConfirmedOn: 'The day a written agreement was confirmed by the court',
  wayTax:
    'Fees from 2024-04-01 on: the tax bureau sends the payment notice, the employer declares the base; unpaid in time, it is penalised (4.4).',
  wayAudit:
    'Fees before 2024-04-01: handed to the audit unit, which establishes base or shortfall, delivers the rectification notice and copies it to the tax bureau, which recovers (4.4).',
  base: 'The base as declared or audited',
  recordContact:
    'Feedback, revisits and the telling of a transfer have actions of their own; this is for anything else',
  urge: 'Reminds a unit that has the case; it shows on its workbench',
  supervise: 'Where urging did not help; after that the Centre reassigns',
  other: 'Search by number, employer or applicant',
  linkKind: 'The same matter without new facts: the progress of the earlier case may be told at once',
  unlink: 'That it was linked stays in the timeline',
  retractRecovery:
    'It stays in the timeline; what is owed, what came in and the state follow from the steps that remain',
  concludeReview:
    'Why the applicant is dissatisfied, what was found and what follows; reopen the case afterwards where needed',
  supplementFile: 'The file is sealed; this is appended, the file itself stays as it is',
  reopen:
    'A new round with new clocks; file, result and verdict of the round before stay as they are, under the same archive number',
  dissatisfied: 'The Centre reviews it; the case is not reopened by itself',
};

import { deskUser } from '../../../casework/play';
import type { RegisterPlayer } from '../../../contract';
import { addBoundaryDecision } from '../../../registers/boundaryDecisions';
import { addConsultation } from '../../../registers/consultations';
import { addLesson } from '../../../registers/lessons';
import type { DeskUser } from '../../../session/deskUser';
import { addDeputy } from '../../../staffing/deputies';

type Add = (input: unknown, user: DeskUser, entered: Date) => Promise<{ data: { documentId: string } }>;

const adders: Readonly<Record<Parameters<RegisterPlayer['add']>[0], Add>> = {
  lessons: addLesson,
  consultations: addConsultation,
  boundaryDecisions: addBoundaryDecision,
  deputies: addDeputy,
};

/** What is kept beside the cases, entered in somebody's name by the rules of the interface: synthetic records. */
export default (): RegisterPlayer => ({
  async add(noun, by, input, at) {
    const { data } = await adders[noun](input, await deskUser(by), new Date(at));
    return data.documentId;
  },
});

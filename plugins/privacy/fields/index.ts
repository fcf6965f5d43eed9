export { isCalendarDay } from './calendarDay';
export { checkCreditCode, creditCodeCheckCharacter } from './creditCode';
export { maskAddress, maskIdNumber, maskName, maskPhone } from './mask';
export { type Kind, masked } from './masking';
export { normalise, normalisePhone } from './normalise';
export { checkPhone } from './phone';
export type { NumberProblem } from './problem';
export { checkResidentId, residentIdCheckCharacter } from './residentId';

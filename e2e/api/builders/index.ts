export { aConference, conferenceForm, HELD_AT, onAgenda } from './aConference';
export { aDispute, DAYS, REPLY, type Reachable } from './aDispute';
export { aScene, everyScene, type Place } from './aScene';
export { inTheNameOf } from './inTheNameOf';
export { onBothDatabases } from './onBothDatabases';
export { pathsOf } from './pathsOf';
export { APPLICANT, anonymousForm, EMPLOYER, registrationForm, without } from './registrationForm';
export { Case } from './theCase';

import { conferencePlayer } from '../../../conferences/play';
import type { ConferencePlayer } from '../../../contract';

/** Conferences for those who have no request: synthetic ones. */
export default (): ConferencePlayer => conferencePlayer;

import type { Same } from '../same';
import type { zh } from '../zh';
import { app } from './app';
import { disputes } from './disputes';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { transfers } from './transfers';
import { ui } from './ui';
import { workbench } from './workbench';

/** Every word people read, in English; loaded when it is asked for. */
export const en: Same<typeof zh> = { app, disputes, session, terms, time, transfers, ui, workbench };

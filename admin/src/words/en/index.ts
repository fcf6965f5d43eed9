import type { Same } from '../same';
import type { zh } from '../zh';
import { app } from './app';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { ui } from './ui';
import { workbench } from './workbench';

/** Every word people read, in English; loaded when it is asked for. */
export const en: Same<typeof zh> = { app, session, terms, time, ui, workbench };

import { administration } from './administration';
import { app } from './app';
import { calculator } from './calculator';
import { disputes } from './disputes';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { transfers } from './transfers';
import { ui } from './ui';
import { workbench } from './workbench';

/** Every word people read, in Chinese; the shape that the other languages follow. */
export const zh = {
  administration,
  app,
  calculator,
  disputes,
  session,
  terms,
  time,
  transfers,
  ui,
  workbench,
} as const;

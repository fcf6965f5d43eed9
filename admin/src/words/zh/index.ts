import { administration } from './administration';
import { app } from './app';
import { calculator } from './calculator';
import { deed } from './deed';
import { dispute } from './dispute';
import { disputes } from './disputes';
import { form } from './form';
import { register } from './register';
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
  deed,
  dispute,
  disputes,
  form,
  register,
  session,
  terms,
  time,
  transfers,
  ui,
  workbench,
} as const;

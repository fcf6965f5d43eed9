import { administration } from './administration';
import { app } from './app';
import { assistances } from './assistances';
import { boundaries } from './boundaries';
import { calculator } from './calculator';
import { conferences } from './conferences';
import { consultations } from './consultations';
import { deed } from './deed';
import { deputies } from './deputies';
import { dispute } from './dispute';
import { disputes } from './disputes';
import { employers } from './employers';
import { form } from './form';
import { lessons } from './lessons';
import { notices } from './notices';
import { register } from './register';
import { session } from './session';
import { stations } from './stations';
import { supervision } from './supervision';
import { terms } from './terms';
import { time } from './time';
import { transfers } from './transfers';
import { ui } from './ui';
import { workbench } from './workbench';

/** Every word people read, in Chinese; the shape that the other languages follow. */
export const zh = {
  administration,
  app,
  assistances,
  boundaries,
  calculator,
  conferences,
  consultations,
  deed,
  deputies,
  dispute,
  disputes,
  employers,
  form,
  lessons,
  notices,
  register,
  session,
  stations,
  supervision,
  terms,
  time,
  transfers,
  ui,
  workbench,
} as const;

import type { Same } from '../same';
import type { zh } from '../zh';
import { administration } from './administration';
import { assistances } from './assistances';
import { audit } from './audit';
import { boundaries } from './boundaries';
import { calculator } from './calculator';
import { conferences } from './conferences';
import { consultations } from './consultations';
import { core } from './core';
import { deed } from './deed';
import { deputies } from './deputies';
import { dispute } from './dispute';
import { disputes } from './disputes';
import { employers } from './employers';
import { form } from './form';
import { lessons } from './lessons';
import { mediations } from './mediations';
import { notificationSettings } from './notificationSettings';
import { papers } from './papers';
import { register } from './register';
import { stations } from './stations';
import { supervision } from './supervision';
import { transfers } from './transfers';

/** Every word people read, in English: whole only for the compiler and tests. */
export const en: Same<typeof zh> = {
  ...core,
  administration,
  assistances,
  audit,
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
  mediations,
  notificationSettings,
  papers,
  register,
  stations,
  supervision,
  transfers,
};

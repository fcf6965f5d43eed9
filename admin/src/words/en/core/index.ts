import type { Same } from '../../same';
import type { core as zh } from '../../zh/core';
import { app } from './app';
import { notices } from './notices';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { ui } from './ui';
import { workbench } from './workbench';

export const core: Same<typeof zh> = {
  app,
  notices,
  session,
  terms,
  time,
  ui,
  workbench,
};

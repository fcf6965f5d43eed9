import { app } from './app';
import { notices } from './notices';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { ui } from './ui';
import { workbench } from './workbench';

/** What the log-in, the frame and the workbench say: there at once, and counted in the first load. */
export const core = {
  app,
  notices,
  session,
  terms,
  time,
  ui,
  workbench,
} as const;

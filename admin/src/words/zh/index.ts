import { app } from './app';
import { session } from './session';
import { terms } from './terms';
import { time } from './time';
import { ui } from './ui';
import { workbench } from './workbench';

/** Every word people read, in Chinese; the shape that the other languages follow. */
export const zh = { app, session, terms, time, ui, workbench } as const;

export { command } from './command';
export { everythingKept } from './everythingKept';
export { type Answer, type Desk, startDesk } from './startDesk';
export { PASSWORD } from './template';

export { type Answer, type Desk, startDesk } from './startDesk';
export { PASSWORD } from './template';

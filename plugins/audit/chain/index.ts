export { canonical, type Json } from './canonical';
export { type Columns, columnsOf } from './columns';
export {
  type Actor,
  type Change,
  type Content,
  contentText,
  type Outcome,
  outcomes,
  readContent,
  type TrailObject,
} from './content';
export { type Digest, type Entry, GENESIS, hashOf, type Link, linked } from './link';
export {
  type Fault,
  type FaultKind,
  faultKinds,
  type Position,
  START,
  type Step,
  verifyChain,
  verifyEnd,
  verifyStep,
} from './verify';

export { type DemoOptions, loadDemo } from './demo/loadDemo';
export { loadProfile } from './load';
export type { LoadSummary } from './load/summary';
export { type LocatedProblem, ProfileError } from './profile/problem';
export { readProfile } from './profile/read';
export type { Profile } from './profile/schema';

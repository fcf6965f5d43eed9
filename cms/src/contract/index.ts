export * from './actions';
export * from './answers';
export * from './codes';
export * from './registration';
export * from './values';

export * from './actions';
export * from './answers';
export * from './caseRecords';
export * from './codes';
export * from './registration';
export * from './script';
export * from './values';

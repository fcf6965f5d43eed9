import entry from './entry/schema.json';
import head from './head/schema.json';
import part from './part/schema.json';
import permit from './permit/schema.json';
import verification from './verification/schema.json';

export default {
  entry: { schema: entry },
  head: { schema: head },
  part: { schema: part },
  permit: { schema: permit },
  verification: { schema: verification },
};

import recordRefusals from './recordRefusals';

export default { refusals: recordRefusals };

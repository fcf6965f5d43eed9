import deadlines from './deadlines';

export default { deadlines };

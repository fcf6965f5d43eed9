import forms from './forms';

export default { forms };

import { signedIn } from '../../../session/strategy';

const route = (path: string, handler: string, method = 'GET') => ({
  method,
  path,
  handler: `readout.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('/disputes/:documentId/receipt', 'receipt'),
    route('/disputes/:documentId/progress-text', 'progressText'),
    route('/disputes/:documentId/reveal', 'reveal', 'POST'),
    route('/disputes/look-up', 'lookUp', 'POST'),
    route('/dictionaries', 'dictionaries'),
    route('/deadline-rules', 'deadlineRules'),
    route('/calendars/:year', 'calendar'),
  ],
};

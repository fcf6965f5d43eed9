import { signedIn } from '../../../session/strategy';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `readout.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('/disputes/:documentId/receipt', 'receipt'),
    route('/disputes/:documentId/progress-text', 'progressText'),
    route('/dictionaries', 'dictionaries'),
    route('/deadline-rules', 'deadlineRules'),
    route('/calendars/:year', 'calendar'),
  ],
};

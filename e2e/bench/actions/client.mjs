// Clients of one desk, each with cases of its own, from registration to closing; a process beside the server.
import { Agent, request } from 'node:http';

const FORM = {
  channel: 'visit',
  scopeKind: 'underpaid',
  applicant: {
    name: '测试甲',
    phone: '13900000000',
    idNumber: '11010519491231002X',
    address: '石泉县城关镇示例路1号',
  },
  employer: { name: '示例公司', creditCode: '91610900MA00000077', address: '石泉县示例路2号' },
  content: '公司未按时足额缴纳养老保险费。',
  materials: ['idCard', 'employmentProof', 'wageProof'],
  insuranceKinds: ['pensionEmployee'],
  feePeriodFrom: '2024-01',
  feePeriodTo: '2024-06',
  amount: 123_456,
  town: 'town-chengguan',
  anonymous: false,
  dictated: false,
};
/** A case of the accepting unit's own: what most disputes come to. */
const DEEDS = [
  ['accept', { tier: 'general', route: 'own', eventType: 'arrears' }],
  ['record-contact', { direction: 'told', method: 'phone', content: '已开始办理' }],
  ['request-assistance', { units: ['medical', 'hrss'], opinion: '请协助核对' }],
  ['reply', { result: '已责令补缴', outcome: 'corrected', resolvedBy: 'administrativeHandling' }],
  ['inform', { method: 'phone', content: '告知结果' }],
  ['archive', { summary: '补缴争议', result: '已补缴' }],
  ['revisit', { method: 'phone', reached: true, satisfaction: 'satisfied', opinion: '' }],
  ['close', {}],
];

process.once('message', async ({ base, token, clients, seconds }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const post = (path, body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      };
      request(base + path, { agent, method: 'POST', headers }, (answer) => {
        let said = '';
        answer.setEncoding('utf8').on('data', (chunk) => {
          said += chunk;
        });
        answer.once('end', () =>
          answer.statusCode < 300 ? resolve(JSON.parse(said).data) : reject(new Error(`${path}: ${said}`)),
        );
      })
        .once('error', reject)
        .end(text);
    });
  const until = (end, keep) =>
    Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < end) {
          let { documentId, revision } = await post('/api/disputes', FORM);
          for (const [action, input] of DEEDS) {
            const began = performance.now();
            if (began > end) return;
            ({ revision } = await post(`/api/disputes/${documentId}/actions/${action}`, {
              revision,
              ...input,
            }));
            keep(performance.now() - began);
          }
        }
      }),
    );
  await until(performance.now() + 3000, () => {});
  const times = [];
  const began = performance.now();
  await until(began + seconds * 1000, (time) => times.push(time));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  process.send({ perSecond: times.length / took, p50: at(0.5), p95: at(0.95) });
  agent.destroy();
});

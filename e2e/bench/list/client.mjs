import { Agent, get } from 'node:http';

process.once('message', async ({ url, token, clients, seconds }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const options = { agent, headers: { authorization: `Bearer ${token}` } };
  const ask = () =>
    new Promise((resolve, reject) => {
      get(url, options, (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`)),
        );
      }).once('error', reject);
    });
  const until = (end, keep) =>
    Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < end) {
          const began = performance.now();
          await ask();
          keep(performance.now() - began);
        }
      }),
    );
  await until(performance.now() + 1500, () => {});
  const times = [];
  const began = performance.now();
  await until(began + seconds * 1000, (time) => times.push(time));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  process.send({ perSecond: times.length / took, p50: at(0.5), p95: at(0.95) });
  agent.destroy();
});

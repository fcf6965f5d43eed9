import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../desk';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

describe('the published form', () => {
  it('is read with its version by whoever is signed in', async () => {
    const answer = await desk.call(
      'GET',
      '/api/forms/registration',
      undefined,
      await desk.login('tax.clerk'),
    );
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ form: 'registration', version: 1, status: 'published' });
    expect(answer.body.data.definition.title.zh).toBe('社会保险费争议事项登记表');
  });

  it('is not read by strangers', async () => {
    expect((await desk.call('GET', '/api/forms/registration')).status).toBe(401);
  });

  it('of an unknown name is answered 404 in Chinese', async () => {
    const answer = await desk.call('GET', '/api/forms/nothing', undefined, await desk.login('tax.clerk'));
    expect(answer.status).toBe(404);
    expect(answer.body.error.message).toContain('没有已发布的表单「nothing」');
  });
});

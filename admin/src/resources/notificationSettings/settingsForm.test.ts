import type { NotificationSettingsAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { bodyOf, fieldOf, isChanged, valuesOf } from './settingsForm';

const stored: NotificationSettingsAnswer = {
  webhook: { enabled: true, url: 'https://example.gov.cn/desk', hasSecret: true, retrySeconds: 30 },
  email: {
    enabled: true,
    host: 'mail.example.gov.cn',
    port: 465,
    security: 'tls',
    username: 'desk',
    hasPassword: true,
    from: 'desk@example.gov.cn',
    recipients: [{ unit: 'tax', addresses: ['tax@example.gov.cn'] }],
  },
  thresholds: { yellow: true, orange: true, dueToday: true, red: true },
  quietHours: null,
  revision: 4,
};

describe('the settings of notices in their form', () => {
  it('are unchanged as long as nobody types', () => {
    expect(isChanged(stored, valuesOf(stored))).toBe(false);
    expect(bodyOf(stored, valuesOf(stored))).toEqual({ revision: 4 });
  });

  it('send the part that was changed, and nothing else', () => {
    const values = valuesOf(stored);
    const body = bodyOf(stored, { ...values, thresholds: { ...values.thresholds, yellow: false } });
    expect(body).toEqual({ revision: 4, thresholds: { ...stored.thresholds, yellow: false } });
  });

  it('send a secret only when one was typed', () => {
    const values = valuesOf(stored);
    const moved = bodyOf(stored, { ...values, webhook: { ...values.webhook, url: 'https://b.cn/' } });
    expect(moved.webhook).toEqual({ enabled: true, url: 'https://b.cn/', retrySeconds: 30 });
    const renewed = bodyOf(stored, { ...values, webhook: { ...values.webhook, secret: '新' } });
    expect(renewed.webhook).toMatchObject({ url: stored.webhook.url, secret: '新' });
  });

  it('let go of a secret whose address or user name is gone', () => {
    const values = valuesOf(stored);
    const off = { ...values.webhook, enabled: false, url: ' ' };
    expect(bodyOf(stored, { ...values, webhook: off }).webhook).toMatchObject({ url: null, secret: null });
    const open = { ...values.email, username: '' };
    expect(bodyOf(stored, { ...values, email: open }).email).toMatchObject({
      username: null,
      password: null,
    });
  });

  it('propose the night for quiet hours, and none when they are switched off', () => {
    const values = valuesOf(stored);
    expect(bodyOf(stored, { ...values, quiet: true }).quietHours).toEqual({ from: '20:00', until: '08:00' });
    const quiet = { ...stored, quietHours: { from: '19:00', until: '07:30' } };
    expect(bodyOf(quiet, { ...valuesOf(quiet), quiet: false })).toEqual({ quietHours: null, revision: 4 });
  });
});

describe('a complaint', () => {
  it('about one address stands at the addresses of its unit', () => {
    expect(fieldOf(['email', 'recipients', 1, 'addresses', 0])).toEqual([
      'email',
      'recipients',
      1,
      'addresses',
    ]);
    expect(fieldOf(['webhook', 'url'])).toEqual(['webhook', 'url']);
  });
});

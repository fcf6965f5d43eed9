import { describe, expect, it } from 'vitest';
import { reachesStrapi } from './reachesStrapi';

describe("what reaches Strapi's router", () => {
  it.each(['/api', '/api/me', '/_health'])('%s does', (path) => {
    expect(reachesStrapi(path, false)).toBe(true);
  });

  it.each([
    '/',
    '/admin/register-admin',
    '/cms',
    '/content-manager/x',
    '/uploads/a.pdf',
    '/apish',
    '/API/me',
    '/_health/x',
  ])('%s does not', (path) => {
    expect(reachesStrapi(path, false)).toBe(false);
  });

  it('its panel does while developing with it', () => {
    expect(reachesStrapi('/cms/auth/login', true)).toBe(true);
    expect(reachesStrapi('/admin/init', true)).toBe(true);
    expect(reachesStrapi('/disputes', true)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { lackingMaterials } from './lackingMaterials';

const material = (code: string, attributes: Record<string, unknown> | null = null, active = true) => ({
  code,
  name: code,
  nameEn: code,
  position: 0,
  active,
  attributes,
});
const always = { importantWhen: { path: 'anonymous', operator: 'is', value: false } };

describe('the lacking materials', () => {
  it('are the important ones that were not ticked', () => {
    const list = [material('idCard', always), material('wageProof', always), material('other')];
    expect(lackingMaterials(list, { anonymous: false, materials: ['wageProof'] })).toEqual(['idCard']);
  });

  it('follow what the record is about', () => {
    expect(lackingMaterials([material('idCard', always)], { anonymous: true })).toEqual([]);
  });

  it('do not ask for what is no longer on the list', () => {
    expect(lackingMaterials([material('idCard', always, false)], {})).toEqual([]);
  });
});

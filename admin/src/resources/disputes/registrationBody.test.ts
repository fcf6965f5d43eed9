import type { DisputeAnswer } from '@liandiao/cms/contract';
import { registration } from '@liandiao/cms/contract';
import { formDefinitionSchema } from '@liandiao/forms/definition';
import { describe, expect, it } from 'vitest';
import definitionOfShiquan from '../../../../seed/profiles/shiquan/forms/registration.json';
import { draftBody, recordOf, registrationBody, worthKeeping } from './registrationBody';

const definition = formDefinitionSchema.parse(definitionOfShiquan);
const typed = {
  channel: 'visit',
  applicant: { name: ' 张测试 ', phone: '' },
  employer: { name: '示例采石场', address: '石泉县饶峰镇' },
  amount: 4_862_000,
  materials: ['idCard'],
  anonymous: false,
};

describe('the body of a registration', () => {
  it('has what the contract takes', () => {
    expect(registration.safeParse(registrationBody(definition, typed)).error).toBeUndefined();
  });

  it('trims, and leaves out what is empty', () => {
    expect(registrationBody(definition, typed).applicant).toEqual({ name: '张测试' });
  });

  it('says what was cleared, so that a draft forgets it', () => {
    expect(registrationBody(definition, {})).toMatchObject({
      channel: null,
      content: null,
      amount: null,
      employer: null,
    });
  });

  it('sends no person of an anonymous matter, even if one was typed before', () => {
    const body = registrationBody(definition, {
      ...typed,
      anonymous: true,
      agent: { name: '王某' },
      leads: '线索',
    });
    expect(body).toMatchObject({ applicant: null, agent: null, representatives: [], leads: '线索' });
  });

  it('sends only the representatives somebody filled in', () => {
    const body = registrationBody(definition, {
      ...typed,
      representatives: [{ name: '甲' }, {}, { name: '' }],
    });
    expect(body.representatives).toEqual([{ name: '甲' }]);
  });

  it('keeps an unfinished foreign number out of a draft, but not out of the registration', () => {
    const begun = { ...typed, externalReference: { system: 'hotline12345' } };
    expect(draftBody(definition, begun).externalReference).toBeNull();
    expect(registrationBody(definition, begun).externalReference).toEqual({ system: 'hotline12345' });
  });
});

describe('a draft opened again', () => {
  it('fills in what it has and nothing else', () => {
    const answer = {
      status: 'draft',
      employer: { name: '示例采石场', documentId: 'e1' },
      agent: null,
      representatives: [],
      channel: null,
      amount: '4862000' as unknown as number,
      anonymous: false,
    } as unknown as DisputeAnswer;
    expect(recordOf(answer)).toEqual({
      employer: { name: '示例采石场' },
      amount: 4_862_000,
      anonymous: false,
    });
  });
});

describe('what is worth keeping', () => {
  it('is a name or a sentence, not the defaults of the form', () => {
    expect(worthKeeping({ anonymous: false, headCount: 1, assessment: { factsClear: true } })).toBe(false);
    expect(worthKeeping({ employer: { name: '示例' } })).toBe(true);
    expect(worthKeeping({ content: '单位未缴费' })).toBe(true);
  });
});

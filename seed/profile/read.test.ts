import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProfileError } from './problem';
import { readProfile } from './read';

const SHIPPED = join(__dirname, '..', 'profiles', 'shiquan');
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'profile-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Reads a copy of the shipped profile in which one file was damaged. */
function problemsAfter(file: string, damage: (text: string) => string) {
  const folder = mkdtempSync(join(scratch, 'damaged-'));
  cpSync(SHIPPED, folder, { recursive: true });
  const whole = readFileSync(join(folder, file), 'utf8');
  const damaged = damage(whole);
  expect(damaged).not.toBe(whole);
  writeFileSync(join(folder, file), damaged);
  try {
    readProfile(folder);
    return [];
  } catch (error) {
    if (error instanceof ProfileError) return error.problems;
    throw error;
  }
}

const lineOf = (file: string, words: string) => {
  const text = readFileSync(join(SHIPPED, file), 'utf8');
  const at = text.indexOf(words);
  expect(at).toBeGreaterThan(-1);
  return text.slice(0, at).split('\n').length;
};

describe('the shipped profile', () => {
  const profile = readProfile(SHIPPED);

  it('is whole', () => {
    expect(profile.units.filter(({ kind }) => kind === 'town')).toHaveLength(11);
    expect(profile.calendars.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(profile.forms.map(({ key }) => key)).toEqual(['registration', 'transfer']);
  });

  it('names none of the officials', () => {
    expect(readFileSync(join(SHIPPED, 'notice.txt'), 'utf8')).not.toContain('常务副县长');
  });

  const codes = (dictionary: string) =>
    profile.dictionaries.find(({ code }) => code === dictionary)?.items.map(({ code }) => code);

  it.each([
    ['channel', 'hotline12345 hotline12366 taxHall insuranceHall petitionHall portal letter visit town'],
    [
      'scopeKind',
      'notEnrolled enrolledUnpaid baseMisreported underpaid departmentHandling informationError taxAct hrMedicalAct other',
    ],
    ['eventType', 'enrolmentPeriod base arrears amountDue refund special'],
    [
      'insuranceKind',
      'pensionEmployee pensionResident pensionCivil medicalEmployee medicalResident unemployment injury',
    ],
    ['material', 'idCard employmentProof wageProof contributionHistory agentIdCard powerOfAttorney other'],
    ['outcome', 'agreed corrected rejected noAgreement toArbitration toLitigation toReconsideration'],
    [
      'resolvedBy',
      'negotiation peoplesMediation administrativeMediation judicialMediation administrativeHandling arbitration litigation reconsideration',
    ],
    ['satisfaction', 'satisfied basicallySatisfied dissatisfied notRated'],
    ['method', 'phone inPerson letter sms online'],
  ])('has the codes of %s', (dictionary, expected) => {
    expect(codes(dictionary)).toEqual(expected.split(' '));
  });

  it('requires nothing at registration but what the interface lets it require', () => {
    const required = profile.forms
      .filter(({ key }) => key === 'registration')
      .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
      .filter((field) => field.required || field.requireWhen)
      .flatMap(({ path, pathTo }) => (pathTo ? [path, pathTo] : [path]));
    expect(required).toEqual([
      'applicant.name',
      'applicant.phone',
      'applicant.idNumber',
      'employer.name',
      'employer.address',
      'channel',
      'scopeKind',
      'insuranceKinds',
      'feePeriodFrom',
      'feePeriodTo',
      'town',
      'content',
      'leads',
    ]);
  });
});

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a damaged profile is refused naming file, line and remedy', () => {
  it.each([
    ['units.json', '"parent": "hrss"', '"parent": "nobody"', '上级单位'],
    ['units.json', '"code": "tax"', '"code": "hrss"', '出现了两次'],
    ['units.json', '"kind": "court"', '"kind": "palace"', '已有的类别'],
    ['units.json', '"mayAudit": ["pensionEmployee"]', '"mayAudit": ["lottery"]', '已有的险种'],
    ['units.json', '"archiveCode": "SWJ"', '"archiveCode": "s"', '大写字母'],
    ['units.json', '"shortName": "县税务局", ', '', '缺少「shortName」'],
    ['units.json', '"shortName": "县税务局"', '"shortName": "县税务局", "color": 1', '不认识「color」'],
    ['units.json', '"isCentre": true', '"isCentre": "yes"', 'true 或 false'],
    ['dictionaries.json', '"code": "hotline12366"', '"code": "hotline12345"', '出现了两次'],
    ['dictionaries.json', '"unit": "police"', '"unit": "army"', '已有单位的编码'],
    [
      'dictionaries.json',
      '{ "path": "anonymous", "operator": "is", "value": false }',
      '{ "path": "anonymous" }',
      '条件写法不对',
    ],
    ['tiers.json', '"retention": "D30"', '"retention": "D99"', '保管期限'],
    ['tiers.json', '"rank": 3', '"rank": 2', '不同的数'],
    ['tiers.json', '对争议事实基本清楚', '对争议事实大体清楚', '照原文改正'],
    ['tiers.json', '"path": "assessment.massIncidentRisk"', '"path": "assessment.mood"', '条件不能看'],
    ['duties.json', '"unit": "police"', '"unit": "army"', '已有单位的编码'],
    ['duties.json', '"quote": "舆情排查', '"quote": "舆情检查', '照原文改正'],
    ['duties.json', '"value": "refund"', '"value": "gift"', '已有的编码'],
    ['duties.json', '"role": "audit"', '"role": "boss"', 'lead、assisting、audit'],
    ['numbering.json', '石社转〔{year}〕{serial:5}', '石社转〔{year}〕', '流水号'],
    ['numbering.json', '{archiveCode}', '{colour}', '不认识「{colour}」'],
    ['numbering.json', '石社转〔2026〕00042', '石社转2026', '与编号规则不符'],
    ['profile.json', '{ "times": 1 }', '{ "times": "once" }', '要写明 times'],
    [
      'deadline-rules.json',
      '{ "attribute": "tier", "is": "simple" }',
      '{ "attribute": "tier", "is": "easy" }',
      '没有级别「easy」',
    ],
    ['profile.json', '"taxUnit": "tax"', '"taxUnit": "customs"', '已有单位的编码'],
    ['profile.json', '"line": "2024-04"', '"line": "2024-4"', '应为年月'],
    ['profile.json', '"region": "610922"', '"region": "6109"', '6 位数字'],
    ['notice-texts.json', '"key": "legalRemedy"', '"key": "commitment"', '改版本号'],
    ['forms/registration.json', '"dictionary": "material"', '"dictionary": "metal"', '已有的字典'],
    ['forms/registration.json', '"notice": "commitment"', '"notice": "oath"', '已有的文本'],
    ['forms/registration.json', '"type": "money"', '"type": "gold"', '请改为其中之一'],
    ['forms/registration.json', '"path": "employer.address"', '"path": "employer.name"', '已被另一项使用'],
    ['deadline-rules.json', '"key": "transfer.send"', '"key": "registered.decide"', '出现了两次'],
    ['deadline-rules.json', '应在受理后1个工作日内填写', '应在受理后9个工作日内填写', '照原文改正'],
    ['calendars/2025.json', '"year": 2025', '"year": 2035', '文件名'],
  ])('%s: %s', (file, from, to, words) => {
    const problems = problemsAfter(file, replace(from, to));
    expect(problems.map((problem) => problem.file)).toContain(file);
    const named = problems.find(({ message }) => message.includes(words));
    expect(named, JSON.stringify(problems)).toBeDefined();
    const wrong = file === 'units.json' && from.includes('"code"') ? '"code": "tax"' : from;
    if (file !== 'notice-texts.json') expect(named?.line).toBe(lineOf(file, wrong));
  });

  it.each([
    ['units.json', '"code": "tax",', '"code": "tax"', '缺少逗号'],
    ['units.json', '"code": "tax",', '"code": "tax",,', '多余的逗号'],
    ['units.json', '"code": "tax",', '// 税务\n"code": "tax",', '注释'],
  ])('%s with broken syntax %s', (file, from, to, words) => {
    const [problem] = problemsAfter(file, replace(from, to));
    expect(problem).toMatchObject({
      file,
      line: lineOf(file, from),
      message: expect.stringContaining(words),
    });
  });

  it('when a file is missing', () => {
    const folder = mkdtempSync(join(scratch, 'empty-'));
    expect(() => readProfile(folder)).toThrow(/units\.json 第 1 行：没有这个文件/);
  });

  it('when there is no Centre or two', () => {
    const problems = problemsAfter('units.json', replace('"isCentre": true', '"isCentre": false'));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('现在有 0 个')]);
  });

  it('when nobody may audit an insurance', () => {
    const problems = problemsAfter('units.json', replace('["pensionEmployee"]', '[]'));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('「pensionEmployee」应当有且只有一个稽核单位'),
    ]);
  });

  it('when parents go round', () => {
    const problems = problemsAfter('units.json', (text) =>
      text.replace(/("code": "hrss".*?"parent": )null/, '$1"centre"'),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('绕回'),
      expect.stringContaining('绕回'),
    ]);
  });

  it('with every problem at once, in one message', () => {
    const problems = problemsAfter('units.json', (text) =>
      text.replace('"kind": "court"', '"kind": "palace"').replace('"parent": "hrss"', '"parent": "nobody"'),
    );
    expect(problems).toHaveLength(2);
    expect(new ProfileError('x', problems).message).toContain('有 2 处问题，没有载入任何内容');
  });
});

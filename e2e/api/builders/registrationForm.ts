/** The applicant of every case here, unless a test says otherwise. */
export const APPLICANT = {
  name: '测试甲',
  phone: '13900000000',
  idNumber: '11010519491231002X',
  address: '石泉县城关镇示例路1号',
};

/** The employer complained of in every case here, unless a test says otherwise. */
export const EMPLOYER = {
  name: '示例公司',
  creditCode: '91610900MA00000077',
  address: '石泉县示例路2号',
  legalRepresentative: '测试乙',
  phone: '0915-6300000',
};

/** Annex 2 filled in completely, in wrongly typed or missing fields where `over` says so. */
export const registrationForm = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  channel: 'visit',
  scopeKind: 'underpaid',
  applicant: APPLICANT,
  employer: EMPLOYER,
  content: '公司未按时足额缴纳养老保险费。',
  materials: ['idCard', 'employmentProof', 'wageProof'],
  insuranceKinds: ['pensionEmployee'],
  feePeriodFrom: '2024-01',
  feePeriodTo: '2024-06',
  amount: 123_456,
  town: 'town-chengguan',
  anonymous: false,
  dictated: false,
  ...over,
});

/** The same without a key: `without(form, 'applicant.phone')`. */
export function without(form: Record<string, unknown>, path: string): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const { [key]: value, ...others } = form;
  return rest.length === 0
    ? others
    : { ...others, [key]: without(value as Record<string, unknown>, rest.join('.')) };
}

/** An anonymous matter: no person, but employer, address and leads (F4, D13). */
export const anonymousForm = (over: Record<string, unknown> = {}): Record<string, unknown> => {
  const { applicant: _nobody, ...form } = registrationForm({
    anonymous: true,
    leads: '2024年1月至6月工资表可供核查',
    ...over,
  });
  return form;
};

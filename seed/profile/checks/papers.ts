import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { codesOf, problemsOf, repeated } from './known';

const NEEDED_NUMBERS = ['dispute', 'transfer', 'supplementNotice', 'declineNotice', 'archive'];
const NEEDED_TEXTS = ['personalInformation', 'legalRemedy', 'declineRemedy', 'commitment'];
const NEEDED_FORMS = ['registration', 'transfer'];
const TOKENS = /\{([^}]*)\}/g;
const TOKEN = /^(year|month|fonds|retention|archiveCode|serial:[1-9])$/;

/** Numbering: each number the program gives, patterns with known places and exactly one serial. */
export function checkNumbering(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('numbering.json');
  for (const { at, key } of repeated(profile.numbering, (numbering) => numbering.key)) {
    say([at, 'key'], `编号规则「${key}」出现了两次，请删去一个`);
  }
  for (const key of NEEDED_NUMBERS.filter((needed) => !profile.numbering.some((one) => one.key === needed))) {
    say([], `缺少编号规则「${key}」，请补上`);
  }
  profile.numbering.forEach(({ pattern, example }, at) => {
    const tokens = [...pattern.matchAll(TOKENS)].map((match) => match[1] ?? '');
    for (const token of tokens.filter((one) => !TOKEN.test(one))) {
      const known = '{year}、{month}、{fonds}、{retention}、{archiveCode}、{serial:5}';
      say([at, 'pattern'], `不认识「{${token}}」，请改为其中之一：${known}`);
    }
    if (tokens.filter((token) => token.startsWith('serial')).length !== 1) {
      say([at, 'pattern'], '编号要有且只有一个流水号，请写上一个 {serial:5}');
    }
    if (!shapeOf(pattern).test(example)) say([at, 'example'], `示例「${example}」与编号规则不符，请改正`);
  });
  return problems;
}

/** What a number made by the pattern looks like. */
function shapeOf(pattern: string): RegExp {
  const shape = pattern
    .split(/(\{[^}]*\})/)
    .map((part) => {
      const width = /^\{serial:(\d)\}$/.exec(part)?.[1];
      if (width !== undefined) return `\\d{${width},}`;
      return TOKEN.test(part.slice(1, -1)) ? '[A-Z0-9]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${shape}$`, 'u');
}

/** Notice texts: those the program shows, no version twice. */
export function checkNoticeTexts(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('notice-texts.json');
  for (const { at, key } of repeated(profile.noticeTexts, (text) => `${text.key} 第 ${text.version} 版`)) {
    say([at, 'version'], `「${key}」出现了两次，请改版本号`);
  }
  for (const key of NEEDED_TEXTS.filter((needed) => !profile.noticeTexts.some((one) => one.key === needed))) {
    say([], `缺少文本「${key}」，请补上`);
  }
  return problems;
}

/** Forms: those the program needs; dictionaries, unit kinds and notice texts that exist. */
export function checkForms(profile: Profile, files: readonly string[]): Problem[] {
  const keys = profile.forms.map(({ key }) => key);
  const missing = NEEDED_FORMS.filter((needed) => !keys.includes(needed)).map((key) => ({
    file: `forms/${key}.json`,
    path: [],
    message: `缺少表单「${key}」，请补上这个文件`,
  }));
  const notices = new Set(profile.noticeTexts.map(({ key }) => key));
  const dictionaries = new Set(profile.dictionaries.map(({ code }) => code));
  const kinds = codesOf(profile, 'unitKind');
  const found = profile.forms.flatMap((form, index) => {
    const { problems, say } = problemsOf(files[index] ?? 'forms');
    if (keys.indexOf(form.key) !== index) say(['key'], `表单「${form.key}」出现了两次，请改为不同的编码`);
    form.sections.forEach((section, at) => {
      if (section.notice !== undefined && !notices.has(section.notice)) {
        say(['sections', at, 'notice'], `notice-texts.json 中没有「${section.notice}」，请改为已有的文本`);
      }
      section.fields.forEach(({ dictionary, unitKind }, position) => {
        const place = ['sections', at, 'fields', position];
        if (dictionary !== undefined && !dictionaries.has(dictionary)) {
          say([...place, 'dictionary'], `dictionaries.json 中没有字典「${dictionary}」，请改为已有的字典`);
        }
        if (unitKind !== undefined && !kinds.has(unitKind)) {
          say([...place, 'unitKind'], `字典 unitKind 中没有「${unitKind}」，请改为已有的类别`);
        }
      });
    });
    return problems;
  });
  return [...missing, ...found];
}

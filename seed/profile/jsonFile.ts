import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** A JSON text with its value and the way from a path back to a line. */
export interface JsonFile {
  value: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

export type ReadJson = { ok: true; json: JsonFile } | { ok: false; line: number; message: string };

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads JSON keeping the places of its values; the first error of syntax names its line and what to do. */
export function readJson(text: string): ReadJson {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const [error] = errors;
  if (error || !tree) {
    return {
      ok: false,
      line: lineAt(text, error?.offset ?? 0),
      message: wordsOf(error && printParseErrorCode(error.error)),
    };
  }
  return {
    ok: true,
    json: { value: getNodeValue(tree), lineOf: (path) => lineAt(text, nearest(tree, path).offset) },
  };
}

/** The node at the path, or the nearest part above it that exists: what is missing is missed there. */
function nearest(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function wordsOf(code: string | undefined): string {
  switch (code) {
    case 'CommaExpected':
      return '缺少逗号，请在前一项末尾补上';
    case 'ColonExpected':
      return '缺少冒号，请在名称和值之间补上';
    case 'CloseBraceExpected':
      return '缺少右花括号 }，请补上';
    case 'CloseBracketExpected':
      return '缺少右方括号 ]，请补上';
    case 'PropertyNameExpected':
      return '这里应有带双引号的名称；如果是多余的逗号，请删去';
    case 'ValueExpected':
      return '这里应有一个值；如果是多余的逗号，请删去';
    case 'UnexpectedEndOfString':
      return '文字缺少右双引号，请补上';
    case 'InvalidCommentToken':
      return 'JSON 不能写注释，请删去';
    case 'EndOfFileExpected':
      return '文件末尾有多余内容，请删去';
    default:
      return '不是正确的 JSON，请检查引号、逗号和括号';
  }
}

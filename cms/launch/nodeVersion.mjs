// Imported first, and written so that any Node with modules can parse it: an old one gets a sentence, not a syntax error.
var version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    '联调需要 Node.js 20.19 或更高版本，当前是 ' +
      process.versions.node +
      '。请到 https://nodejs.org 安装新版本后重试。',
  );
  console.error(
    'Liandiao needs Node.js 20.19 or newer; this is ' +
      process.versions.node +
      '. Install a newer one and try again.',
  );
  process.exit(1);
}

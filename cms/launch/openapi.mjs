// npm run openapi [file]: writes the interface as an OpenAPI document, to the file or to standard output.
import './nodeVersion.mjs';

const { createRequire } = await import('node:module');
const { readFileSync, writeFileSync } = await import('node:fs');
const { buildIfStale } = await import('./buildDesk.mjs');
const { installIfStale } = await import('./install.mjs');
const { inRoot } = await import('./paths.mjs');

// what installing and building say belongs on the other stream
console.log = console.error;
await installIfStale();
await buildIfStale();
const { openApiDocument } = createRequire(inRoot('package.json'))(
  inRoot('cms', 'dist', 'src', 'openapi', 'document.js'),
);
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const text = `${JSON.stringify(openApiDocument(version), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);

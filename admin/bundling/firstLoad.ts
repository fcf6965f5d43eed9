import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

type Chunk = Rollup.OutputChunk;

/**
 * Prints the gzip size of the JavaScript that the entry and the given modules need, everything they import
 * statically included, and fails the build above `limit` bytes.
 */
export function firstLoad(options: { modules: string[]; limit: number }): Plugin {
  return {
    name: 'liandiao:first-load',
    apply: 'build',
    generateBundle(_output, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const roots = chunks.filter((chunk) => chunk.isEntry || holds(chunk, options.modules));
      const missing = options.modules.filter((path) => !roots.some((chunk) => holds(chunk, [path])));
      if (missing.length > 0) this.error(`first load: no chunk holds ${missing.join(', ')}`);
      const needed = closure(roots, bundle);
      const sizes = needed.map((chunk) => ({ name: chunk.fileName, bytes: gzipSync(chunk.code).length }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { name, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) {
        this.info(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
      }
      this.info(`log-in + workbench: ${(total / 1000).toFixed(1)} kB gzip of ${options.limit / 1000} kB`);
      if (total > options.limit)
        this.error(`first load is ${total} bytes gzip, the limit is ${options.limit}`);
    },
  };
}

/** By what is in it: a chunk that several screens share is nobody's facade, and is downloaded all the same. */
function holds(chunk: Chunk, paths: string[]): boolean {
  return paths.some((path) => chunk.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/${path}`)));
}

function closure(roots: Chunk[], bundle: Rollup.OutputBundle): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') visit(next);
    }
  };
  roots.forEach(visit);
  return [...found];
}

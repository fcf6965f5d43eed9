import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react-swc';
import { defaultClientConditions, defineConfig } from 'vite';
import { firstLoad } from './bundling/firstLoad';
import { precompress } from './bundling/precompress';

export default defineConfig({
  plugins: [
    react(),
    // issue 2, part 6: what a clerk downloads before the workbench stands
    firstLoad({
      modules: [
        'src/resources/session/logIn.tsx',
        'src/app/SignedIn.tsx',
        'src/resources/workbench/show.tsx',
        'src/app/Guarded.tsx',
      ],
      limit: 315_000,
    }),
    precompress(),
  ],
  // the pure halves of other workspaces are compiled from their sources
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias: {
      axios: fileURLToPath(new URL('bundling/noAxios.ts', import.meta.url)),
      'side-channel': fileURLToPath(new URL('bundling/sideChannel.cjs', import.meta.url)),
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // an inlined asset would be a data: address, which the CSP allows for pictures alone
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    commonjsOptions: { include: [/node_modules/, /bundling\/sideChannel\.cjs$/] },
    rollupOptions: {
      treeshake: {
        // @refinedev/antd's unused Markdown field: its packages do not say that they may be left out (30 kB gzip)
        moduleSideEffects: (id) => !/\/node_modules\/(react-markdown|remark-gfm)\//.test(id),
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.LIANDIAO_API ?? 'http://127.0.0.1:1337', changeOrigin: false } },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Parts that are fetched when they are wanted and not beforehand: sample recordings. */
const FETCHED_LATER = /\.(edf|bdf|asc|gz|tsv|csv|txt|json|map)$/;

/** Tells the service worker, which is built with the page, what the page is made of. */
function listParts(): Plugin {
  return {
    name: 'list-parts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') return;
      const parts = Object.keys(bundle)
        .filter((name) => name !== 'sw.js' && name !== 'index.html' && !FETCHED_LATER.test(name))
        .sort();
      // why: names hold a hash of their content, so a hash of the names changes whenever any part does
      const version = hashOf(parts.join('\n'));
      worker.code = worker.code
        .replaceAll('__PAGE_VERSION__', JSON.stringify(version))
        .replaceAll('__PAGE_PARTS__', JSON.stringify(parts.map((name) => `./${name}`)));
    },
  };
}

// FNV-1a, 32 bits: tells builds apart, protects nothing.
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** The folders that know no platform do nothing when they are loaded, so what the page does not use of them is left out. */
const PURE =
  /[\\/]src[\\/](units|signal|recording|formats|eyes|body|simulate|clinic|course|exchange|api|pipeline)[\\/]/;

const treeshake = { moduleSideEffects: (id: string) => !PURE.test(id) };

export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [react(), listParts()],
  worker: { format: 'es', rollupOptions: { treeshake } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // why: an inlined sample or image would be a data: URL, which a strict policy forbids
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      treeshake,
      input: { index: 'src/web/index.html', sw: 'src/web/sw/serviceWorker.ts' },
      output: {
        // why: the worker's address must stay the same from build to build, and must be beside the page
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      // why: the page under development asks a server that was started with `npm start`, as if it were its own
      '/api': {
        target: `http://127.0.0.1:${process.env.KINSBOURNE_PORT ?? '4680'}`,
        changeOrigin: true,
        configure: (proxy) =>
          proxy.on('proxyReq', (request, _, __, { target }) =>
            request.setHeader('origin', String(target).replace(/\/$/, '')),
          ),
      },
    },
  },
});

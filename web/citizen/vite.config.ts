import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** The soldier's web: React's API on Preact, for phones as old as es2020. `npm run build` keeps its first load under 60 KiB. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [precompress()],
  resolve: {
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    rolldownOptions: {
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); // “use client” in the query library
      },
    },
    target: 'es2020',
    outDir: 'dist',
    emptyOutDir: true,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': process.env.YIMEN_API ?? 'http://127.0.0.1:8080' } },
});

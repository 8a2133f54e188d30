import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The office web: one bundle under /office/, a chunk per page. `npm start` serves `dist`; `vite` alone proxies to it. */
export default defineConfig({
  base: '/office/',
  plugins: [react()],
  build: { target: 'es2020', outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});

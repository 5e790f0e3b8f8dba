import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const gateway = process.env.LEADNEST_GATEWAY ?? 'http://127.0.0.1:5000'
const upstream = { '/auth': gateway, '/leads': gateway, '/api': gateway }

export default defineConfig({
  base: '/app/',
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // No data: addresses: the content security policy allows fonts and images from this origin only.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: upstream },
  preview: { host: '127.0.0.1', proxy: upstream },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/app/' } },
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // Beside a build on two processors a screen takes its time.
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})

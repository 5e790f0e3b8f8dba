import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../..', import.meta.url));
const data = fileURLToPath(new URL('target/stack', import.meta.url));
const port = process.env.LEADNEST_BROWSER_PORT ?? '24640';
/** Of a stack that runs already; without it one is started for these journeys and stopped after them. */
const running = process.env.LEADNEST_URL;

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'target/results',
  reporter: [['list']],
  // One user at a time: the journeys share one stack on two processors.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.LEADNEST_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: running
    ? undefined
    : {
        command: `./leadnest up --port ${port} --data ${data} --reset`,
        cwd: home,
        // The gateway answers long before the last service does.
        wait: { stdout: /LeadNest is ready/ },
        timeout: 240_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
        reuseExistingServer: false,
      },
});

import { defineConfig } from '@playwright/test';
import { browserFlags } from './tests/browser-flags.ts';

// Two checkouts can be tested at once.
const port = Number(process.env.TEST_PORT ?? 4199);

/** Real Chromium (Debian's) over the built site. Software WebGL makes pictures the same from run to run. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // A copy in the browser would come between a test and what it does to the network. offline.spec.ts wants one.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...browserFlags],
    },
  },
  webServer: {
    command: 'npx tsx src/page/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

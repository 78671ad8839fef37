import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The byte budgets, apart from the other tests: they read a finished build (`npm run build`). */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['tests/budgets/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

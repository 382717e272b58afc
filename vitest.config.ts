import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // A machine that is busy with other things is slow, and its tests do not fail for that: these limits end what hangs.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    env: { MARSAD_WRITER_WAIT: '200' },
  },
})

import config from './vitest.config.ts'

/** Branches of the client that its own tests take; `npm run coverage`. */
config.test.coverage = {
  enabled: true,
  provider: 'v8',
  include: ['src/**/*.ts'],
  reporter: ['text', 'json'],
  reportsDirectory: 'coverage/report',
  thresholds: { branches: 98 },
}

export default config

import own from './vitest.config.ts'

/** What the codec and the correlation do is the same without the fast path: their tests, with it turned off. */
const reports = `${import.meta.dirname}/coverage/test-results-without-fast-path.json`

export default {
  ...own,
  test: {
    ...own.test,
    setupFiles: [own.test?.setupFiles ?? [], `${import.meta.dirname}/test/without-fast-path.ts`].flat(),
    include: ['test/{framer,follows,unwanted,correlator}.test.ts', 'test/{correlation,session}/*.test.ts'],
    reporters: ['default', ['json', { outputFile: reports }]],
  },
}

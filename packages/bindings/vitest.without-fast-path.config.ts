import own from './vitest.config.ts'

/** What an object of all headers holds is the same without the fast path: its tests, with it turned off. */
const reports = `${import.meta.dirname}/coverage/test-results-without-fast-path.json`

export default {
  ...own,
  test: {
    ...own.test,
    setupFiles: [own.test?.setupFiles ?? [], `${import.meta.dirname}/test/without-fast-path.ts`].flat(),
    include: ['test/{accessors,bytes,event,sensitive}.test.ts'],
    reporters: ['default', ['json', { outputFile: reports }]],
  },
}

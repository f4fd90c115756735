import { afterEach, expect, test, vi } from 'vitest'
import { hasColors, painter } from '../src/output/colors.ts'

const terminal = { isTTY: true } as NodeJS.WriteStream
const pipe = { isTTY: false } as NodeJS.WriteStream
afterEach(() => vi.unstubAllEnvs())

test.each<[string, NodeJS.WriteStream, Record<string, string>, boolean]>([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with NO_COLOR and FORCE_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['a terminal that is dumb', terminal, { TERM: 'dumb' }, false],
])('%s has colours or not as the environment says', (_, stream, env, colors) => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM']) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  expect(hasColors(stream)).toBe(colors)
  expect(painter(stream)('red', 'no').includes('\u001b[')).toBe(colors)
})

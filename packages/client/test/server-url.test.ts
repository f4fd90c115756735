import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connect, connectServers } from '../src/index.ts'
import { readServerUrl } from '../src/server-url.ts'

const unreadable =
  'connect: url must have the form ami://user:secret@host:port, amis://… or http(s)://…/rawman; ' +
  'a / ? # or @ in the user or the secret must be percent-encoded, as encodeURIComponent does'
const cutShort =
  'connect: url contains an @ after the host; ' +
  'a / ? # or @ in the user or the secret must be percent-encoded, as encodeURIComponent does'
const page =
  'connect: the path of url must end in /rawman or /arawman, as in http://user:secret@host:8088/rawman (Asterisk 1.4: ' +
  '/asterisk/rawman)'

describe('refuses an invalid url without quoting any of it', () => {
  it.each([
    ...['tcp://a:canary@h', 'xami://a:canary@h', 'amiss://a:canary@h', 'a:canary@h', 'canary', ''].map((url) => [
      url,
      unreadable,
    ]),
    ['ami://u:canary/w@host', unreadable],
    ['ami://u:p@canary/w@host', cutShort],
    ['ami://u:p@canary?w@host', cutShort],
    ['ami://u:p@canary#w@host', cutShort],
    ['ami://u:12/canary@host', cutShort],
    ['ami:u:canary@host', cutShort],
    ['ami:///u:canary@host', cutShort],
    ['http://u:p@canary/word@pbx', cutShort],
    ['http://u:p@canary/word@pbx/rawman', cutShort],
    ['http://u:12/canary@h/rawman', cutShort],
    ['https://u:12?canary@h', cutShort],
    ['https://u:12\\canary@h', cutShort],
    ['ami://u:can\nary@host', 'connect: url must not contain a tab or a line break'],
    ['ami://u:can\tary@host', 'connect: url must not contain a tab or a line break'],
    ['http://h/canary', page],
    ['http://h/rawman/canary', page],
    ['http://h/xrawmanx', page],
  ])('for %j', (url = '', message = '') => expect(() => readServerUrl(url)).toThrow(new TypeError(message)))
})

it('reads a secret of any characters whole, or quotes none of it', () => {
  const piece = 'canary'
  const odd = fc.constantFrom(...'/?#@:%\\[]&=+ <>|^`{}"\'', '\t', '\n', '12', 'é', '%2F')
  const secret = fc
    .array(fc.oneof(odd, fc.constant(piece)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
  const form = fc.constantFrom('ami', 'amis', 'http', 'https')
  fc.assert(
    fc.property(secret, form, fc.constantFrom('', ':5038', '/', '/rawman'), (text, scheme, end) => {
      try {
        const { host, path, port } = readServerUrl(`${scheme}://u:${text}@pbx.example${end}`)
        expect(host).toBe('pbx.example')
        expect(path).toBe(scheme.startsWith('http') ? '/rawman' : undefined)
        expect(port).toBe(end === ':5038' ? 5038 : undefined)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
        expect((error as Error).message).not.toContain(piece)
      }
      const encoded = readServerUrl(`${scheme}://${encodeURIComponent(text)}:${encodeURIComponent(text)}@h`)
      expect(encoded).toMatchObject({ username: text, secret: text, host: 'h' })
    }),
    { numRuns: 5_000 },
  )
})

it('connect and connectServers quote none of an invalid url', async () => {
  const url = 'ami://u:p@canary/w@host'
  await expect(connect({ url })).rejects.toThrow(new TypeError(cutShort))
  await expect(connect({ url, host: 'h', username: 'a', secret: 'b' })).rejects.toThrow(new TypeError(cutShort))
  const one = new TypeError(cutShort.replace('connect: ', 'connectServers: berlin: '))
  await expect(connectServers({ berlin: url })).rejects.toThrow(one)
  await expect(connectServers({ berlin: { url } })).rejects.toThrow(one)
})

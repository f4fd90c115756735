import { describe, expect, it } from 'vitest'
import { Digest, readChallenge } from '../../src/http/digest.ts'

const header =
  'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"'

describe('HTTP digest (R38)', () => {
  it('computes the response of the example in RFC 2617', () => {
    const challenge = readChallenge(header)
    if (challenge === undefined) throw new Error('no challenge')
    const digest = new Digest('Mufasa', 'Circle Of Life', challenge, () => '0a4f113b')
    const value = digest.authorize('GET', '/dir/index.html')
    expect(value).toMatch(/^Digest /)
    expect(value.slice('Digest '.length).split(', ').sort()).toEqual([
      'algorithm=MD5',
      'cnonce="0a4f113b"',
      'nc=00000001',
      'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"',
      'opaque="5ccc069c403ebaf9f0171e9517f40e41"',
      'qop=auth',
      'realm="testrealm@host.com"',
      'response="6629fae49393a05397450978507c4ef1"',
      'uri="/dir/index.html"',
      'username="Mufasa"',
    ])
  })

  it('adds an unpredictable client nonce to each response', () => {
    const digest = new Digest('u', 's', { realm: 'a', nonce: '1', opaque: undefined, stale: false })
    const own = Array.from({ length: 50 }, () => /cnonce="([0-9a-f]{16})"/.exec(digest.authorize('POST', '/'))?.[1])
    expect(own).not.toContain(undefined)
    expect(new Set(own).size).toBe(50)
  })

  it('counts the uses of a nonce, and starts at 1 with a new one', () => {
    const challenge = { realm: 'a', nonce: '1', opaque: undefined, stale: false }
    const digest = new Digest('u"ser', 's', challenge)
    const count = () => /nc=(\w+)/.exec(digest.authorize('POST', '/arawman'))?.[1]
    expect([count(), count()]).toEqual(['00000001', '00000002'])
    digest.renew(challenge)
    expect(count()).toBe('00000003')
    digest.renew({ ...challenge, nonce: '2' })
    expect(count()).toBe('00000001')
    expect(digest.authorize('POST', '/arawman')).toContain('username="u\\"ser"')
    expect(digest.authorize('POST', '/arawman')).not.toContain('opaque')
  })
})

it.each([
  [
    header,
    {
      realm: 'testrealm@host.com',
      nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093',
      opaque: '5ccc069c403ebaf9f0171e9517f40e41',
      stale: false,
    },
  ],
  ['Digest realm="a", nonce="b", opaque="c", stale=TRUE', { realm: 'a', nonce: 'b', opaque: 'c', stale: true }],
  ['  digest nonce=b', { realm: '', nonce: 'b', opaque: undefined, stale: false }],
  ['Digest nonce="", realm=""', { realm: '', nonce: '', opaque: undefined, stale: false }],
  ['Digest stale=false, Nonce = "x, y"', { realm: '', nonce: 'x, y', opaque: undefined, stale: false }],
  ['Digest realm="a"', undefined],
  ['Basic nonce="a"', undefined],
  ['Digestive nonce="a"', undefined],
  ['Basic realm="no digest at all", nonce="a"', undefined],
  [undefined, undefined],
])('reads the challenge %s (R38)', (header, challenge) => expect(readChallenge(header)).toEqual(challenge))

import { describe, expect, it } from 'vitest'
import { Digest, readChallenge } from '../../src/http/digest.ts'

const header =
  'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"'

describe('HTTP digest (R38)', () => {
  it('reads what the server asks for', () => {
    expect(readChallenge(header)).toEqual({
      realm: 'testrealm@host.com',
      nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093',
      opaque: '5ccc069c403ebaf9f0171e9517f40e41',
      stale: false,
    })
    expect(readChallenge('Digest nonce=00ab, stale=TRUE')).toMatchObject({ nonce: '00ab', realm: '', stale: true })
    expect(readChallenge('Basic realm="x"')).toBeUndefined()
    expect(readChallenge('Digest realm="x"')).toBeUndefined()
    expect(readChallenge(undefined)).toBeUndefined()
  })

  it('proves the secret as the example of RFC 2617 does', () => {
    const challenge = readChallenge(header)
    if (challenge === undefined) throw new Error('no challenge')
    const digest = new Digest('Mufasa', 'Circle Of Life', challenge, () => '0a4f113b')
    const value = digest.authorize('GET', '/dir/index.html')
    expect(value).toContain('response="6629fae49393a05397450978507c4ef1"')
    expect(value).toContain('nc=00000001')
    expect(value).not.toContain('Circle')
  })

  it('counts the uses of a nonce, from 1 again with a new one', () => {
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

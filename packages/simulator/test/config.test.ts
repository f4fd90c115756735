import { describe, expect, test } from 'vitest'
import { isPermitted, parseAclRule } from '../src/engine/config/acl.ts'
import { allClasses, ClassTable } from '../src/engine/config/classes.ts'
import { ConfigError, parseManagerConf } from '../src/engine/index.ts'

describe('manager.conf', () => {
  test('accepts users, comments, arrows and templates', () => {
    const config = parseManagerConf(`
; a comment
[general]
enabled => yes ; another
port = 5099
authlimit = 7
authtimeout = 3
timestampevents = yes
;-- a block
[not-a-user]
--;
[base](!)
read = call,user
writetimeout = 500

[ada](base)
secret = semi\\;colon
write = originate
deny = 0.0.0.0/0
permit = 10.0.0.0/8
eventfilter = !Event: Cdr
eventfilter(action(exclude),name(Newexten)) =
`)
    expect(config).toMatchObject({ enabled: true, port: 5099, authLimit: 7, authTimeout: 3000, timestampEvents: true })
    expect([...config.users.keys()]).toEqual(['ada'])
    expect(config.users.get('ada')).toMatchObject({
      secret: 'semi;colon',
      read: 'call,user',
      write: 'originate',
      writeTimeout: 500,
      allowMultipleLogin: true,
      filters: [
        { criteria: undefined, text: '!Event: Cdr' },
        { criteria: 'action(exclude),name(Newexten)', text: '' },
      ],
    })
  })

  test.each([
    ['[general]\nport = many', 2, 'port', /must be an integer between/],
    ['port = 1', 1, 'port', /before the first \[section\]/],
    ['[ada]\nread = all', 1, 'secret', /no client can log in/],
    ['[ada]\nsecret = x\npermit = nowhere', 3, 'permit', /not an IPv4 network/],
    ['[ada]\nsecret = x\nsercet = y', 3, 'sercet', /not a supported setting/],
    ['[ada](nothing)\nsecret = x', 1, undefined, /no template \[nothing\]/],
    ['[general]\nenabled', 2, 'enabled', /must read 'key = value'/],
  ])('reports a mistake with its line and key: %j', (text, line, key, reason) => {
    let error: unknown
    try {
      parseManagerConf(text)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ line, key, message: expect.stringMatching(reason) })
    expect((error as Error).message).toContain(`manager.conf:${line}: `)
  })
})

describe('class lists', () => {
  const classes = new ClassTable()
  const names = (list: string) => classes.describe(classes.parse(list))

  test('R32 drop a class that follows a blank after the comma', () => {
    expect(names('call, originate')).toBe('call,all')
    expect(names('call,originate')).toBe('call,originate,all')
  })

  test('R32 grant everything for an empty part that is not the last', () => {
    const every = classes.parse('call,,originate')
    expect(every).toBe(classes.parse('all') & every)
    expect(names('call,,originate')).toContain('security')
  })

  test('R32 match a prefix of a class except in the last place', () => {
    expect(names('orig,call')).toBe('call,originate,all')
    expect(names('call,orig')).toBe('call,all')
  })

  test('R32 ignore a comma at the end', () => expect(names('call,')).toBe('call,all'))

  test('R32 read event masks', () => {
    expect(classes.parseMask('')).toBeUndefined()
    expect(classes.parseMask('on')).toBe(allClasses)
    expect(classes.parseMask('off')).toBe(0)
    expect(classes.parseMask('nonsense')).toBe(0)
    expect(classes.parseMask('CALL')).toBe(0)
    expect(classes.parseMask('call')).toBe(classes.setOf(['call']))
  })

  test('print as <none> without any class', () => expect(classes.describe(0)).toBe('<none>'))
})

test('of deny and permit the last that fits decides', () => {
  const rules = [
    ['deny', '0.0.0.0/0.0.0.0'],
    ['permit', '10.1.0.0/255.255.0.0'],
    ['deny', '10.1.2.3'],
  ].map(([kind, text]) => parseAclRule(kind === 'permit', text ?? ''))
  const known = rules.filter((rule) => rule !== undefined)
  expect(known).toHaveLength(3)
  expect(isPermitted(known, '10.1.9.9')).toBe(true)
  expect(isPermitted(known, '10.1.2.3')).toBe(false)
  expect(isPermitted(known, '192.0.2.1')).toBe(false)
  expect(isPermitted([], '192.0.2.1')).toBe(true)
})

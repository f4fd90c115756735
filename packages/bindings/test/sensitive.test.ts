import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { type AmiEvent, Message, toEvent, toFields } from '../src/index.ts'
import { maskText } from '../src/internal.ts'
import { isSecretName, isSensitive } from '../src/runtime/sensitive.ts'

const secret = 'canary-5c2e'

function message(...lines: string[]): Message {
  return new Message(lines.map((line) => `${line}\r\n`).join(''))
}

/** A value in every way in which a program prints, copies or compares one; `all`: with every getter that it inherits, too. */
function printed(value: object, all: boolean): string[] {
  const texts: string[] = [String(value), JSON.stringify(value), JSON.stringify([{ value }])]
  for (const customInspect of [true, false])
    for (const showHidden of [true, false])
      for (const getters of [true, false, 'get', 'set'] as const)
        for (const nested of all || customInspect || !showHidden ? [value, [{ value }]] : [])
          texts.push(inspect(nested, { customInspect, showHidden, getters, depth: null, maxStringLength: null }))
  const catches = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      texts.push((error as Error).message, inspect(error, { depth: null }))
    }
  }
  catches(() => assert.deepEqual(value, {}))
  catches(() => assert.deepEqual({ value }, { value: 1 }))
  catches(() => expect(value).toEqual({ a: 1 }))
  catches(() => expect({ value }).toStrictEqual({ value: 1 }))
  catches(() => expect([value]).toMatchObject([{ a: 1 }]))
  catches(() => expect(value).toBe(1))
  catches(() => texts.push(inspect(structuredClone(value), { depth: null, showHidden: true })))
  catches(() => texts.push(inspect(deserialize(serialize(value)), { depth: null })))
  texts.push(inspect({ ...value }, { depth: null }), inspect(Object.entries(value), { depth: null }))
  return texts
}

function expectMasked(value: object, all = true): void {
  for (const text of printed(value, all)) expect(text.includes(secret), text.slice(0, 400)).toBe(false)
}

const authDetail = message('Event: AuthDetail', 'Username: 100', `Password: ${secret}`, `Md5Cred: ${secret}`)
const unknown = message('Event: Brandnew', `Secret: ${secret}`, `password : ${secret}`, 'A: 1')

describe('printing masks the sensitive values of', () => {
  const messages: Array<readonly [what: string, message: Message]> = [
    ['an event', authDetail],
    ['an event that the spec does not know', unknown],
    ['a response', message('Response: Error', 'Message: no', `Password: ${secret}`)],
    ['an action', message('Action: Login', 'Username: u', `Secret: ${secret}`)],
    ['a key that is sensitive in this action alone', message('Action: Login', `Key: ${secret}`)],
    [
      'a response that is sensitive in this event alone',
      message('Event: ChallengeResponseFailed', `Response: ${secret}`),
    ],
    ['a text', new Message(`Password: ${secret}\r\nrow\r\n`)],
    ['a name with a key or a number', message('Event: X', `Secret(100): ${secret}`, `Password-000001: ${secret}`)],
    ['a header that stands twice', message('Event: AuthDetail', `Password: ${secret}`, `Password: ${secret}`)],
    ['a header that the spec has in other events only', message('Event: Hangup', `RefreshToken: ${secret}`)],
    ['the file as JSON', message('Response: Success', `JSON: {"100":{"secret":"${secret}"}}`)],
    ['the rest of a value with a line end', new Message(`Event: AuthDetail\r\nPassword: a\r\n${secret}\r\n`)],
  ]

  it.each(messages)('%s', (_, one) => {
    expect(one.raw).toContain(secret)
    expectMasked(one)
    expectMasked(toFields(one, undefined))
    expectMasked(toEvent(one))
  })

  const texts: typeof messages = [
    ['lines of a configuration file', message('Response: Success', `Line-000000-000000: secret=${secret}`)],
    ['its mailboxes', message('Response: Success', `Line-000000-000000: 1000=${secret},Alice`)],
    ['its registrations', message('Response: Success', `Line-000000-000000: register=u:${secret}@host`)],
    ['a step', message('Action: UpdateConfig', 'Var-000003: md5secret', `Value-000003: ${secret}`)],
    ['what a step looks for', message('Action: UpdateConfig', 'Var-000003: secret', `Match-000003: ${secret}`)],
    ['a variable of that name', message('Event: VarSet', 'Variable: DB_PASSWORD', `Value: ${secret}`)],
    ['variables of a channel', message('Event: Newchannel', `ChanVariable(SIP/1): API_TOKEN=${secret}`)],
    ['rows of a command', message('Response: Success', 'Output: a', `Output:  password  :  ${secret}`)],
    ['its older form', new Message('Response: Follows\r\n', `a\n password: ${secret}`)],
  ]

  it.each(texts)('%s, recognized by a name inside the text', (_, one) => {
    expect(one.raw + one.body).toContain(secret)
    expectMasked(one)
    expectMasked(toFields(one, undefined))
    expectMasked(toEvent(one), false)
  })

  it('a reply with items, and each of its items', () => {
    const response = message('Response: Success', `Secret: ${secret}`)
    const reply = Object.assign(toFields(response, [{ name: 'Secret', type: { kind: 'secret' }, sensitive: true }]), {
      items: [toEvent(authDetail)],
      output: ['a', `secret = ${secret}`],
    })
    expectMasked(reply)
    expect(inspect(reply)).toBe(
      "Reply {\n  Response: 'Success',\n  Secret: '***',\n  items: [ AuthDetail { Username: '100', Password: '***', Md5Cred: '***' } ],\n  output: [ 'a', 'secret = ***' ]\n}",
    )
    expect(reply.output).toEqual(['a', `secret = ${secret}`])
  })
})

it('a sensitive value can be read by its name', () => {
  const event = toEvent(authDetail) as AmiEvent & { Password: string }
  expect(event.Password).toBe(secret)
  expect(event.get('password')).toBe(secret)
  expect(event.toObject()).toMatchObject({ Password: secret })
  expect(authDetail.raw).toContain(secret)
  expect(authDetail.get('Password')).toBe(secret)
  expect(authDetail.toObject()).toMatchObject({ Password: secret })
  expect('Password' in event).toBe(true)
})

it('values that are not sensitive are printed unchanged', () => {
  const lines = ['Event: X', 'SecretExist: Y', 'Key: /a/b', 'Val: 1', 'Response: Success', 'Line-000000-000000: a=b']
  expect(inspect(message(...lines))).toBe(
    "Message {\n  Event: 'X',\n  SecretExist: 'Y',\n  Key: '/a/b',\n  Val: '1',\n  Response: 'Success',\n  'Line-000000-000000': 'a=b'\n}",
  )
  expect(inspect(new Message('Response: Follows\r\n', 'a\nb'))).toBe(
    "Message { Response: 'Follows' } and 2 lines of text",
  )
})

it.each([
  ['secret=x y', 'secret=***'],
  ['a\n  md5_cred : x\nb: c', 'a\n  md5_cred : ***\nb: c'],
  ['{"a":"b","secret":"x"}', '{"a":"b","secret":***'],
  ['password => x', 'password => ***'],
  ['DB_PASSWORD=x', 'DB_PASSWORD=***'],
  ['secret=', 'secret='],
  ['the secret is out', 'the secret is out'],
  ['ping: x, secretary: y', 'ping: x, secretary: y'],
])("maskText masks what follows a secret's name in %j", (text, wanted) => expect(maskText(text)).toBe(wanted))

it('isSecretName recognizes names of secrets', () => {
  expect(['secret', 'md5secret', 'DB_PASSWORD', 'admin_pin', 'dbpass'].filter((name) => !isSecretName(name))).toEqual(
    [],
  )
  expect(['host', 'secretary', 'ping', 'spinner'].filter(isSecretName)).toEqual([])
  expect(isSensitive('Key', 'action', 'dbput')).toBe(false)
  expect(isSensitive('key', 'action', 'LOGIN')).toBe(true)
})

it('maskText takes time linear in the length of the text', () => {
  const shapes = ['secret', 'pass=', 'a-', ' ', 'secret   ', '"', 'secret:', '1=', 'password\n']
  for (const shape of shapes) {
    /** The same number of bytes each time. */
    const time = (size: number): number => {
      const text = shape.repeat(size / shape.length)
      const begun = process.cpuUsage().user
      for (let read = 0; read < 1_920_000; read += size) maskText(text)
      return process.cpuUsage().user - begun
    }
    time(60_000)
    expect(time(960_000) - 20_000, shape).toBeLessThan(4 * time(60_000))
  }
})

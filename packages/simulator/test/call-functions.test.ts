import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptBlocks, encryptBlocks } from '../src/engine/functions/aes-blocks.ts'
import { server } from './support.ts'

const files = {
  'pjsip.conf':
    '[100]\ntype = endpoint\naors = 100\n[100]\ntype = aor\ncontact = sip:a@192.0.2.1\ncontact = sip:b@192.0.2.2\n',
}
const getvar = (name: string, more = {}): string => {
  const client = server('22', { pbx: { files, ...more } }).login('admin', 'off')
  return /Value: (.*)\n/.exec(client.send(`Action: Getvar\nVariable: ${name}`))?.[1] ?? 'unset'
}

describe('AES', () => {
  const text = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
    maxLength: 100,
  })

  test('encrypts as other programs do, and decrypts that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 16, maxLength: 16 }), text, (key, plain) => {
        const padded = plain.padEnd(Math.ceil(plain.length / 16) * 16, '\0')
        const cipher = createCipheriv('aes-128-ecb', Buffer.from(key, 'latin1'), null).setAutoPadding(false)
        const expected = Buffer.concat([cipher.update(padded, 'latin1'), cipher.final()]).toString('latin1')
        expect(encryptBlocks(key, padded)).toBe(expected)
        expect(decryptBlocks(key, expected)).toBe(padded)
      }),
    )
  })

  test.each([
    ['AES_ENCRYPT(0123456789abcdef,hello)', 'SWn6AlRxv8c5ps3GrutoCw=='],
    ['AES_DECRYPT(0123456789abcdef,SWn6AlRxv8c5ps3GrutoCw==)', 'hello'],
    ['AES_ENCRYPT(short,hello)', ''],
    ['AES_ENCRYPT(0123456789abcdef)', ''],
    ['AES_DECRYPT(0123456789abcdef,***)', ''],
  ])('%s is "%s"', (name, value) => {
    expect(getvar(name)).toBe(value)
  })
})

describe('JSON_DECODE', () => {
  const json = '{"a":{"b":[1,{"c":"x"},true,null,0.1,1.5]},"n":100,"constructor":"own"}'

  test.each([
    ['a.b.0', '1'],
    ['a.b.1.c', 'x'],
    ['a/b/1/c,/', 'x'],
    ['a.b.2', '1'],
    ['a.b.3', ''],
    ['a.b.4', '0.10000000000000001'],
    ['a.b.5', '1.5'],
    ['a.b', '[1,{"c":"x"},true,null,0.1,1.5]'],
    ['n', '100'],
    ['a.b,,c', '6'],
    ['a.b.1', '{"c":"x"}'],
    ['a.b.9', ''],
    ['a.b.x', ''],
    ['none', ''],
    ['constructor', 'own'],
    ['a.toString', ''],
    ['n.more', '100'],
    ['', ''],
  ])('of %s is "%s"', (key, value) => {
    const client = server('22').login('admin', 'off')
    client.send(`Action: Setvar\nVariable: J\nValue: ${json}`)
    const answer = client.send(`Action: Getvar\nVariable: JSON_DECODE(J,${key})`)
    expect(/Value: (.*)\n/.exec(answer)?.[1]).toBe(value)
  })

  test.each([
    ['a.b.0', ''],
    ['n', '100'],
    ['a', '{"b":[1,{"c":"x"},true,null,0.10000000000000001,1.5]}'],
  ])('in 16, which finds only what is at the top, %s is "%s"', (key, value) => {
    const client = server('16.28.0').login('admin', 'off')
    client.send(`Action: Setvar\nVariable: J\nValue: ${json}`)
    expect(client.send(`Action: Getvar\nVariable: JSON_DECODE(J,${key})`)).toContain(`Value: ${value}\n`)
  })

  test('of what is not JSON, or too deep, is empty', () => {
    const client = server('22').login('admin', 'off')
    for (const text of ['{', '5', `${'['.repeat(50)}${']'.repeat(50)}`]) {
      client.send(`Action: Setvar\nVariable: J\nValue: ${text}`)
      const key = Array.from({ length: 50 }, () => '0').join('.')
      expect(client.send(`Action: Getvar\nVariable: JSON_DECODE(J,${key})`)).toContain('Value: \n')
    }
  })
})

describe('contacts of PJSIP', () => {
  test.each([
    ['PJSIP_DIAL_CONTACTS(100)', 'PJSIP/100/sip:a@192.0.2.1&PJSIP/100/sip:b@192.0.2.2'],
    ['PJSIP_DIAL_CONTACTS(100,none)', ''],
    ['PJSIP_DIAL_CONTACTS(100,100,7)', 'PJSIP/7@100/sip:a@192.0.2.1&PJSIP/7@100/sip:b@192.0.2.2'],
    ['PJSIP_DIAL_CONTACTS(none)', ''],
  ])('%s is "%s"', (name, value) => {
    expect(getvar(name)).toBe(value)
  })

  test('each has a status, an address and an endpoint', () => {
    const [id] = getvar('PJSIP_AOR(100,contact)').split(',')
    const fields = ['status', 'rtt', 'uri', 'endpoint', 'none']
    const values = fields.map((field) => getvar(`PJSIP_CONTACT(${id},${field})`))
    expect(values).toEqual(['NonQualified', 'N/A', 'sip:a@192.0.2.1', '100', ''])
  })
})

describe('on a channel', () => {
  async function run(...steps: string[]) {
    const extensions = `[default]\nexten => go,1,${steps.join('\n same => n,')}\n same => n,Wait(60)\n`
    const started = server('22', { pbx: { extensions, phones: [{ device: 'PJSIP/anna' }] } })
    const client = started.login()
    client.send('Action: Originate\nChannel: PJSIP/anna\nContext: default\nExten: go\nPriority: 1\nAsync: true')
    await started.clock.advance(1_000)
    const text = client.take()
    return [...text.matchAll(/Variable: R\nValue: (.*)\n/g)].map(([, value]) => value)
  }

  test('PJSIP_HEADER adds, reads, updates and removes headers', async () => {
    const values = await run(
      'Set(PJSIP_HEADER(update,X-One)=none)',
      'Set(PJSIP_HEADER(add,X-One)=1)',
      'Set(PJSIP_HEADER(add,X-One)=2)',
      'Set(PJSIP_HEADER(add,X-Two)=3)',
      'Set(R=${PJSIP_HEADER(read,x-one)} ${PJSIP_HEADER(read,X-One,2)} ${PJSIP_HEADER(read,X-*,3)})',
      'Set(PJSIP_HEADER(update,X-One,2)=4)',
      'Set(R=${PJSIP_HEADER(read,X-One,2)} ${PJSIP_HEADERS(X-)} ${PJSIP_HEADERS(Y)}.)',
      'Set(R=${PJSIP_HEADER(remove,X-One)} ${PJSIP_HEADER(read,X-One)}.)',
      'Set(PJSIP_HEADER(remove,X-*)=)',
      'Set(R=${PJSIP_HEADERS()}.)',
    )
    expect(values).toEqual(['1 2 3', '4 X-One,X-Two .', '2 .', '.'])
  })

  test('MIXMONITOR gives the file of a recording, PARK_GET_CHANNEL a parked call', async () => {
    const values = await run(
      'MixMonitor(one.wav,i(ID))',
      'Set(R=${MIXMONITOR(${ID},filename)} ${MIXMONITOR(none,filename)}.)',
      'Set(R=${PARK_GET_CHANNEL(701,default)}.)',
    )
    expect(values).toEqual(['/var/spool/asterisk/monitor/one.wav .', '.'])
  })

  test('PARK_GET_CHANNEL names the channel on a space, or the first', async () => {
    const extensions = '[default]\nexten => go,1,Answer()\n same => n,Park()\n'
    const { login, clock } = server('22', { pbx: { extensions } })
    const client = login('admin', 'off')
    client.send('Action: Originate\nChannel: Local/go@default\nApplication: Wait\nData: 60\nAsync: true')
    await clock.advance(2_000)
    client.take()
    for (const space of ['701', '0', ''])
      expect(client.send(`Action: Getvar\nVariable: PARK_GET_CHANNEL(${space},default)`)).toContain(
        'Value: Local/go@default',
      )
    for (const argument of ['702,default', '701,none', '701', 'x,default'])
      expect(client.send(`Action: Getvar\nVariable: PARK_GET_CHANNEL(${argument})`)).toContain('Value: \n')
  })
})

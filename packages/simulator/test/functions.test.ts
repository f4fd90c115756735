import { describe, expect, test } from 'vitest'
import { type Client, originate, type Server, server } from './support.ts'

/** A server with a call in it; `get` reads what Getvar gives on its second half. */
async function call(): Promise<{
  get(name: string): string
  set(name: string, value: string): string
  it: Server
  client: Client
}> {
  const it = server('22', {
    pbx: {
      extensions: '[default]\nexten => 1,1,Answer()\n same => n(waits),Wait(60)\nexten => 100,hint,Custom:desk\n',
    },
  })
  const client = it.login('admin', 'off')
  client.send(originate('Local/1@default').replace('Exten: 200', 'Exten: 1'))
  await it.clock.advance(100)
  client.take()
  const channel = 'Channel: Local/1@default-00000000;2'
  const get = (name: string): string =>
    /Value: (.*)\n/.exec(client.send(`Action: Getvar\n${channel}\nVariable: ${name}`))?.[1] ?? ''
  const set = (name: string, value: string): string =>
    /Message: (.*)\n/.exec(client.send(`Action: Setvar\n${channel}\nVariable: ${name}\nValue: ${value}`))?.[1] ?? ''
  return { get, set, it, client }
}

describe('functions', () => {
  test.each([
    ['LEN(four)', '4'],
    ['TOUPPER(abc)', 'ABC'],
    ['TOLOWER(ABC)', 'abc'],
    ['QUOTE(a"b)', '"a\\"b"'],
    ['URIENCODE(a b/c)', 'a%20b%2Fc'],
    ['URIDECODE(a%20b)', 'a b'],
    ['FILTER(0-9,+1 (555) 0100)', '15550100'],
    ['CUT(LIST,-,2)', 'b'],
    ['CUT(LIST,-,2-)', 'b-c'],
    ['CUT(LIST,-,1&3)', 'a-c'],
    ['FIELDQTY(LIST,-)', '3'],
    ['FIELDNUM(LIST,-,c)', '3'],
    ['LISTFILTER(LIST,-,b)', 'a-c'],
    ['STRREPLACE(LIST,-,+)', 'a+b+c'],
    ['REPLACE(LIST,-,_)', 'a_b_c'],
    ['REGEX("^[0-9]+$" 123)', '1'],
    ['REGEX("^[0-9]+$" 12a)', '0'],
    ['KEYPADHASH(Les)', '537'],
    ['BASE64_ENCODE(abc)', 'YWJj'],
    ['BASE64_DECODE(YWJj)', 'abc'],
    ['MD5(abc)', '900150983cd24fb0d6963f7d28e17f72'],
    ['SPRINTF(%03d-%s,7,x)', '007-x'],
    ['IF(1?yes:no)', 'yes'],
    ['IF(0?yes:no)', 'no'],
    ['IFTIME(*,thu,*,jan?yes:no)', 'yes'],
    ['ISNULL()', '1'],
    ['EXISTS(x)', '1'],
    ['MATH(7/2)', '3.500000'],
    ['MATH(7/2,int)', '3'],
    ['MATH(1<2)', 'TRUE'],
    ['STRFTIME(0,,%Y-%m-%d %H:%M:%S)', '1970-01-01 00:00:00'],
    ['CHANNEL(state)', 'Up'],
    ['CHANNEL(channeltype)', 'Local'],
    ['DIALPLAN_EXISTS(default,1)', '1'],
    ['DIALPLAN_EXISTS(default,2)', '0'],
    ['DIALPLAN_EXISTS(default)', '1'],
    ['DIALPLAN_EXISTS(nope)', '0'],
    ['DIALPLAN_EXISTS(default,1,2)', '1'],
    ['DIALPLAN_EXISTS(default,1,3)', '0'],
    ['DIALPLAN_EXISTS(default,1,waits)', '1'],
    ['DIALPLAN_EXISTS(default,1,nope)', '0'],
    ['VALID_EXTEN(default,1,2)', '1'],
    ['VALID_EXTEN(,1)', '1'],
    ['VALID_EXTEN(default,1,waits)', '0'],
    ['EXTENSION_STATE(100)', 'NOT_INUSE'],
    ['EXTENSION_STATE(1)', 'UNKNOWN'],
    ['EVAL_EXTEN(default,1,waits)', '60'],
    ['EVAL_EXTEN(1,2)', '60'],
    ['EVAL_EXTEN(2)', '60'],
    ['EVAL_EXTEN(nope)', ''],
    ['HINT(100@default)', 'Custom:desk'],
    ['CHANNELS()', 'Local/1@default-00000000;2 Local/1@default-00000000;1'],
  ])('%s is %j', async (name, value) => {
    const { get, set } = await call()
    set('LIST', 'a-b-c')
    expect(get(name)).toBe(value)
  })

  test.each([
    ['CHANNEL(language)', 'de'],
    ['CALLERID(num)', '5550100'],
    ['CALLERID(name)', 'Ada'],
    ['CDR(userfield)', 'x'],
    ['TIMEOUT(digit)', '3.000'],
    ['GLOBAL(G)', 'g'],
    ['SHARED(S)', 's'],
    ['HASH(h,k)', 'v'],
    ['DEVICE_STATE(Custom:desk)', 'INUSE'],
    ['GROUP(calls)', 'g'],
  ])('%s can be set and read', async (name, value) => {
    const { get, set } = await call()
    expect(set(name, value)).toBe('Variable Set')
    expect(get(name)).toBe(value)
  })

  test.each([
    ['VALID_EXTEN(default,1,2)', '1'],
    ['VALID_EXTEN(,1)', '0'],
    ['VALID_EXTEN(nope,1)', '0'],
    ['DIALPLAN_EXISTS(default,1)', '1'],
    ['EVAL_EXTEN(2)', ''],
  ])('%s is %j for Getvar without a channel', async (name, value) => {
    const { client } = await call()
    expect(client.send(`Action: Getvar\nVariable: ${name}`)).toContain(`Value: ${value}\n`)
  })

  test('what a function cannot write is refused', async () => {
    const { set } = await call()
    for (const name of ['LEN(x)', 'CHANNEL(state)', 'NO_SUCH(x)', 'DEVICE_STATE(PJSIP/1)'])
      expect(set(name, 'x')).toBe('Variable not set')
  })

  test('a custom device state changes the extensions that are hints for it', async () => {
    const { get, set, it } = await call()
    const listener = it.login('admin')
    listener.take()
    set('DEVICE_STATE(Custom:desk)', 'RINGING')
    expect(get('EXTENSION_STATE(100@default)')).toBe('RINGING')
    expect(listener.take()).toMatch(/Event: DeviceStateChange\n[\s\S]*State: RINGING\n[\s\S]*Event: ExtensionStatus\n/)
  })
})

import { expect, test } from 'vitest'
import { call, dialplanServer } from './support.ts'

const files = { 'cdr_manager.conf': '[general]\nenabled = yes\n' }
const extensions = `
exten => up,1,Answer()
 same => n,Wait(30)
exten => busy,1,Busy(1)
exten => short,1,Answer()
 same => n,Wait(1)
exten => dial,1,Dial(Local/up@default,10)
exten => dialg,1,Dial(Local/short@default,10,g)
 same => n,Wait(2)
exten => reset,1,Answer()
 same => n,Wait(2)
 same => n,ResetCDR()
 same => n,Wait(1)
exten => resetdial,1,Answer()
 same => n,Wait(2)
 same => n,Dial(Local/short@default,10,C)
exten => dialbusy,1,Dial(Local/busy@default,10)
`

/** `channel → destination, last application, billed seconds, disposition` of each record. */
function records(text: string): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('Event: Cdr\n'))
    .map((block) => {
      const value = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      const short = (name: string): string => value(name).replace(/^Local\/(\w+)@default-\w+/, '$1')
      return `${short('Channel')} → ${short('DestinationChannel')} ${value('LastApplication')} ${value('BillableSeconds')} ${value('Disposition')}`
    })
    .sort()
}

async function recordsOf(exten: string): Promise<string[]> {
  const { client, clock } = dialplanServer(extensions, { files })
  call(client, exten, 'Wait', '5')
  await clock.advance(20_000)
  return records(client.take())
}

test('each answered channel has a record, a called one only as the destination of its caller', async () => {
  expect(await recordsOf('up')).toEqual(['up;1 →  Wait 5 ANSWERED', 'up;2 →  Wait 5 ANSWERED'])
  expect(await recordsOf('dial')).toEqual([
    'dial;1 →  Wait 5 ANSWERED',
    'dial;2 → up;1 Dial 5 ANSWERED',
    'up;2 →  Wait 5 ANSWERED',
  ])
})

test('a caller that continues after a call has one more record, and a call that no one takes has its reason', async () => {
  expect(await recordsOf('dialg')).toContain('dialg;2 →  Wait 2 ANSWERED')
  expect(await recordsOf('dialbusy')).toEqual(['dialbusy;2 → busy;1 Dial 0 BUSY'])
})

test('without cdr_manager.conf there is none', async () => {
  const { client, clock } = dialplanServer(extensions)
  call(client, 'up', 'Wait', '5')
  await clock.advance(20_000)
  expect(records(client.take())).toEqual([])
})

test('ResetCDR, and the option C of Dial, begin the record again', async () => {
  expect(await recordsOf('reset')).toContain('reset;2 →  Wait 1 ANSWERED')
  expect(await recordsOf('resetdial')).toContain('resetdial;2 → short;1 Dial 1 ANSWERED')
})

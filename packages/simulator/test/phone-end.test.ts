import { describe, expect, test } from 'vitest'
import type { SimulatedRelease } from '../src/engine/index.ts'
import type { AmiEvent } from '../src/engine/personalities/index.ts'
import { startSimulator } from '../src/index.ts'

const extensions = `[default]
exten => wait,1,Answer()
 same => n,Wait(60)
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => dial,1,Dial(PJSIP/bert)
 same => n,Wait(60)
`

/** What the requests to hang up and the ends of a caller's channel show, as `Event Cause TechCause`. */
async function endOf(release: SimulatedRelease, device: string, exten: string, cause?: number): Promise<string[]> {
  await using pbx = await startSimulator({
    release,
    extensions,
    clock: 'virtual',
    phones: [{ device }, { device: 'PJSIP/bert' }],
  })
  const shown: string[] = []
  const { engine } = pbx
  const publish = engine.publish.bind(engine)
  engine.publish = (event: AmiEvent) => {
    const get = (name: string): unknown => event.headers.find(([header]) => header === name)?.[1]
    const hidden = engine.personality.forms.event(event.name).hidden
    if (/Hangup/.test(event.name) && String(get('Channel')).startsWith(device))
      shown.push(
        [event.name, get('Cause'), hidden?.has('TechCause') ? undefined : get('TechCause')].filter(Boolean).join(' '),
      )
    publish(event)
  }
  const phone = pbx.phone(device)
  const call = phone.calls(exten)
  await pbx.advance('1s')
  call.hangUp(cause)
  await pbx.advance('1s')
  return shown
}

describe('a phone that hangs up shows what a real server of the release shows', () => {
  test.each<[SimulatedRelease, string, string, number | undefined, string[]]>([
    ['22', 'PJSIP/anna', 'wait', undefined, ['HangupRequest', 'SoftHangupRequest 16', 'Hangup']],
    ['22', 'PJSIP/anna', 'wait', 17, ['HangupRequest 17 486', 'SoftHangupRequest 16 486', 'Hangup 17 486']],
    ['22', 'PJSIP/anna', 'ring', undefined, ['HangupRequest 127 487', 'SoftHangupRequest 16 487', 'Hangup 127 487']],
    ['22', 'PJSIP/anna', 'dial', undefined, ['HangupRequest 16', 'SoftHangupRequest 16', 'Hangup 16']],
    ['16.28.0', 'PJSIP/anna', 'wait', undefined, ['HangupRequest 16', 'SoftHangupRequest 16', 'Hangup 16']],
    ['16.28.0', 'PJSIP/anna', 'wait', 17, ['HangupRequest', 'SoftHangupRequest 16', 'Hangup 17']],
    ['16.28.0', 'PJSIP/anna', 'ring', undefined, ['HangupRequest 127', 'SoftHangupRequest 16', 'Hangup 127']],
    ['16.28.0', 'PJSIP/anna', 'dial', undefined, ['HangupRequest', 'SoftHangupRequest 16', 'Hangup 16']],
    ['11', 'SIP/anna', 'wait', undefined, ['HangupRequest', 'SoftHangupRequest 16', 'Hangup']],
  ])('%s: %s at %s with cause %s', async (release, device, exten, cause, events) => {
    expect(await endOf(release, device, exten, cause)).toEqual(events)
  })

  test('one that rings refuses the call', async () => {
    await using pbx = await startSimulator({
      extensions,
      clock: 'virtual',
      phones: [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bert', behaviour: 'rings' }],
    })
    const call = pbx.phone('PJSIP/anna').calls('dial')
    await pbx.advance('1s')
    pbx.phone('PJSIP/bert').hangUp()
    await pbx.advance('1s')
    expect(call.variable('HANGUPCAUSE')).toBe('21')
  })
})

import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

const pjsipConf = `
[100]
type = endpoint
aors = 100
[100]
type = aor
contact = sip:100@192.0.2.1
`

type Release = '16.28.0' | '16.30.1' | '22'

const answer = (release: Release, action: string): string =>
  server(release, { pbx: { files: { 'pjsip.conf': pjsipConf } } })
    .login('admin', 'off')
    .send(`Action: ${action}`)
const command = (release: Release, text: string): string => answer(release, `Command\nCommand: ${text}`)

describe('Asterisk 16 differs from 22', () => {
  test('in what it refuses: new files elsewhere, files without a name, modules without a file', () => {
    expect(answer('16.28.0', 'CreateConfig')).toContain('Message: Is a directory')
    expect(answer('16.28.0', 'CreateConfig\nFilename: /etc/x.conf')).toContain('Message: No such file or directory')
    expect(answer('16.28.0', 'CreateConfig\nFilename: ../x.conf')).toContain('Response: Success')
    expect(answer('22', 'CreateConfig\nFilename: ../x.conf')).toContain('File requires escalated privileges')
    expect(answer('16.28.0', 'ListCategories\nFilename: /etc/passwd')).toContain('Config file has invalid format')
    expect(answer('16.28.0', 'ModuleLoad\nLoadType: load\nModule: none')).toContain('Could not load module.')
    expect(answer('22', 'ModuleLoad\nLoadType: load\nModule: none')).toContain('Module not found.')
  })

  test('in the options of PJSIP, which the console shows as well', () => {
    const shown = answer('16.28.0', 'PJSIPShowEndpoint\nEndpoint: 100')
    expect(shown).toContain('\nStirShaken: off\n')
    expect(shown).toContain('\nActiveChannels: \n')
    expect(shown).not.toContain('RedirectMethod')
    expect(command('16.28.0', 'pjsip show aor 100')).not.toContain('qualify_2xx_only')
    expect(command('22', 'pjsip show aor 100')).toContain('qualify_2xx_only')
    expect(command('16.28.0', 'pjsip show endpoint 100')).toMatch(/NonQual +nan\n/)
  })

  test('in PJSIPNotify, which takes no Option', () => {
    expect(answer('16.28.0', 'PJSIPNotify\nOption: x\nEndpoint: PJSIP/100')).toContain('Message: NOTIFY sent')
    expect(answer('22', 'PJSIPNotify\nOption: x\nEndpoint: PJSIP/100')).toContain("Unable to find notify type 'x'")
  })

  test('in functions and modules that came with its last releases', () => {
    const trimmed = (release: Release): string => answer(release, 'Getvar\nVariable: TRIM( x )')
    expect(trimmed('16.28.0')).toContain('Value: \n')
    expect(trimmed('16.30.1')).toContain('Value: x\n')
    expect(answer('16.28.0', 'ModuleCheck\nModule: func_export')).toContain('Module not loaded')
    expect(answer('16.30.1', 'ModuleCheck\nModule: func_export')).toContain('Response: Success')
  })

  test('in what the console says of records, features, levels and the dialplan of modules', () => {
    expect(command('16.28.0', 'cdr show status')).not.toContain('Ignore bridging changes')
    expect(command('16.28.0', 'features show')).toContain('One Touch Monitor')
    expect(command('16.28.0', 'logger show levels')).toContain('17 SIP_HISTORY')
    expect(command('22', 'logger show levels')).toContain('17 FAX')
    expect(command('16.28.0', 'dialplan show __func_periodic_hook_context__')).toContain(
      "'beep' (CID match '') =>  1. Answer()",
    )
  })

  test('in the cause of a channel that did not answer in time', async () => {
    const cause = async (release: Release): Promise<string> => {
      const pbx = server(release)
      const client = pbx.login()
      client.send('Action: Originate\nChannel: Local/ring@default\nApplication: Wait\nTimeout: 500\nAsync: true')
      await pbx.clock.advance(600)
      return client.take()
    }
    const old = await cause('16.28.0')
    expect(old).toContain('Event: Hangup')
    expect(old).not.toContain('Cause: 19')
    expect(await cause('22')).toContain('Cause: 19')
  })

  test('in the line of the source that a mark for its own tests names', async () => {
    const marks = async (release: Release): Promise<string[]> => {
      const pbx = server(release)
      const client = pbx.login()
      client.send('Action: Originate\nChannel: Local/meet@default\nApplication: Wait\nData: 5\nAsync: true')
      await pbx.clock.advance(1_000)
      client.take()
      const answer = client.send('Action: ConfbridgeMute\nConference: meet\nChannel: all')
      return [...answer.matchAll(/State: (\w+)\nAppFile: .*\nAppFunction: .*\nAppLine: (\d+)/g)].map(
        ([, state, line]) => `${state} ${line}`,
      )
    }
    expect(await marks('16.28.0')).toEqual(['CONF_MUTE_UPDATE 1359', 'CONF_MUTE 1378'])
    expect(await marks('22')).toEqual(['CONF_MUTE_UPDATE 1437', 'CONF_MUTE 1456'])
  })

  test('in refusing a features.conf with the sound before a transfer, which came later', () => {
    const shown = (release: Release): string => {
      const files = { 'features.conf': '[general]\ntransferannouncesound = beep\n[featuremap]\natxfer = *7\n' }
      return server(release, { pbx: { files } }).login('admin', 'off').send('Action: Command\nCommand: features show')
    }
    expect(shown('16.28.0')).not.toContain('*7')
    expect(shown('16.30.1')).toContain('*7')
  })
})

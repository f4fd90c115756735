import { expect, test } from 'vitest'
import { server } from './support.ts'

const conf = {
  pbx: {
    files: {
      'pjsip.conf':
        '[trunk]\ntype = endpoint\naors = trunk\n[trunk]\ntype = aor\ncontact = sip:trunk@192.0.2.9\nqualify_frequency = 30\n',
      'confbridge.conf': '[team]\ntype = user\nadmin = yes\npin = 4711\n',
    },
  },
}

function console(): (text: string) => string[] {
  const client = server('22', conf).login('admin', 'off')
  return (text) =>
    [...client.send(`Action: Command\nCommand: ${text}`).matchAll(/^(?:Response|Output): ?(.*)$/gm)].map(
      ([, row = '']) => row,
    )
}

test('lists codecs by type and the formats of the files that loaded modules read', () => {
  const run = console()
  expect(run('core show codecs video').slice(5)).toContain(
    '      36 video h264         h264                   0 (H.264 video)',
  )
  expect(run('core show codec 5')).toEqual(['Success', '          5 G.711 u-law (ulaw)'])
  expect(run('core show codec 99')).toEqual(['Success', 'Codec 99 not found'])
  expect(run('core show file formats')).toContain('slin       sln        sln|slin|raw        ')
  expect(run('core show channeltype Surrogate')).toContain('  Capabilities: (nothing)')
})

test('remembers the levels of the log and says what they were', () => {
  const run = console()
  expect(run('core set debug 3')).toEqual(['Success', 'Core debug was OFF and is now 3.'])
  expect(run('core set debug atleast 2')).toEqual(['Success', 'Core debug is still 3.'])
  expect(run('core set debug 2 app_queue')).toEqual([
    'Success',
    "Core debug was 0 and has been set to 2 for 'app_queue'.",
  ])
  expect(run('core set debug x')[0]).toBe('Error')
  expect(run('core show settings')).toContain('  Debug level:                 3')
})

test('shows the parameters of a contact, and how often its address is asked', () => {
  const run = console()
  const rows = run('pjsip show contact trunk/sip:trunk@192.0.2.9')
  expect(rows).toContain(' qualify_frequency    : 30')
  expect(rows).toContain(' uri                  : sip:trunk@192.0.2.9')
  expect(run('pjsip show qualify endpoint trunk')).toContain('  Qualify frequency    : 30 sec')
  expect(run('pjsip list contacts like none')).toEqual(['Success', 'No objects found.', ''])
})

test('shows profiles of conferences with what their section leaves at its default', () => {
  const run = console()
  expect(run('confbridge show profile user team')).toEqual(
    expect.arrayContaining([
      'Admin:                   true',
      'PIN:                     4711',
      'Answer Channel:          true',
    ]),
  )
  expect(run('confbridge show profile bridge none')).toEqual([
    'Success',
    "No conference bridge profile named 'none' found!",
  ])
})

test('an action for a channel that is not there is refused by each command in its own words', () => {
  const run = console()
  expect(run('mixmonitor list none')).toEqual(['Success', "No channel matching 'none' found."])
  expect(run('agi exec none answer').slice(0, 2)).toEqual(['Error', 'Channel none does not exist.'])
  expect(run('core set debug channel none off')).toEqual([
    'Success',
    'No such channel none',
    'Debugging on new channels is disabled',
  ])
  expect(run('rtp set debug ip 192.0.2.1')[1]).toBe('RTP Packet Debugging Enabled for address: 192.0.2.1:0')
})

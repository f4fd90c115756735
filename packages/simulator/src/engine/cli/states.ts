import { type CommandFailure, type Commands, failed, usage, withArguments } from './command.ts'

const line = '-'.repeat(69)
const deviceStates = 'UNKNOWN NOT_INUSE INUSE BUSY INVALID UNAVAILABLE RINGING RINGINUSE ONHOLD'.split(' ')
const presenceStates = 'NOT_SET UNAVAILABLE AVAILABLE AWAY XA CHAT DND'.split(' ')

/** Custom device states and custom presence. */
export const stateCommands: Commands = {
  'devstate change': withArguments(2, 2, 'devstate change <device> <state>', ({ pbx }, [device = '', state = '']) => {
    if (!/^Custom:/i.test(device)) return failed("The devstate command can only be used to set 'Custom:' device state!")
    if (!deviceStates.includes(state.toUpperCase())) return usage('devstate change <device> <state>')
    pbx.states.setCustom(device, state.toUpperCase())
    return [`Changing ${device.slice('Custom:'.length)} to ${state}`]
  }),
  'devstate list': ({ pbx }) => [
    '',
    line,
    '--- Custom Device States --------------------------------------------',
    line,
    '---',
    ...[...pbx.states.custom]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([device, state]) => [`--- Name: '${device.replace(/^custom:/, 'Custom:')}'  State: '${state}'`, '---']),
    line,
    line,
    '',
  ],
  'presencestate change': withArguments(
    2,
    2,
    'presencestate change <entity> <state>[,<subtype>[,message[,options]]]',
    change,
  ),
  'presencestate list': ({ pbx }) => {
    const top = ['', line, '--- Custom Presence States ------------------------------------------', line, '---']
    const rows = [...pbx.presence.custom].flatMap(([name, { state, subtype, message, base64 }]) => [
      `--- Name: 'CustomPresence:${name}'`,
      `    --- State: '${state}'`,
      `    --- Subtype: '${subtype}'`,
      `    --- Message: '${message}'`,
      `    --- Base64 Encoded: '${base64 ? 'Yes' : 'No'}'`,
      '---',
    ])
    return rows.length === 0 ? [...top, 'No custom presence states defined'] : [...top, ...rows, line, line, '']
  },
}

function change(
  { pbx }: Parameters<Commands[string]>[0],
  [entity = '', value = '']: readonly string[],
): readonly string[] | CommandFailure {
  if (!/^CustomPresence:/i.test(entity))
    return failed("The presencestate command can only be used to set 'CustomPresence:' presence state!")
  if (!presenceStates.includes((value.split(',')[0] ?? '').toUpperCase()))
    return usage('presencestate change <entity> <state>[,<subtype>[,message[,options]]]')
  const name = entity.slice('CustomPresence:'.length)
  pbx.presence.set(name, value)
  return [`Changing ${name} to ${value.split(',')[0]}`]
}

import { type Commands, columns, usage, withArguments } from './command.ts'

const widths = [8, 20, 11, 30, 30]

/** `agent …` and `agi …`. */
export const agentCommands: Commands = {
  'agent show all': ({ pbx }) => [
    columns(widths, ['Agent-ID', 'Name', 'State', 'Channel', 'Talking with']),
    ...pbx.agents.map(({ id, name }) => columns(widths, [id, name, 'UNAVAILABLE', '', ''])),
    '',
    `Defined agents: ${pbx.agents.length}, Logged in: 0, Talking: 0`,
  ],
  'agent show online': ({ pbx }) => [
    columns(widths, ['Agent-ID', 'Name', 'State', 'Channel', 'Talking with']),
    '',
    `Defined agents: ${pbx.agents.length}, Logged in: 0, Talking: 0`,
  ],
  'agent show': withArguments(1, 1, 'agent show <agent-id>', ({ pbx }, [id = '']) => {
    const agent = pbx.agents.find((one) => one.id === id)
    if (agent === undefined) return [`Agent '${id}' not found`]
    return [
      `Id: ${agent.id}`,
      `Name: ${agent.name}`,
      'Beep: beep',
      'MOH: default',
      'RecordCalls: No',
      'State: UNAVAILABLE',
    ]
  }),
  'agi set debug': withArguments(1, 1, 'agi set debug [on|off]', (_, [flag = '']) =>
    flag === 'on' || flag === 'off'
      ? [`AGI Debugging ${flag === 'on' ? 'Enabled' : 'Disabled'}`]
      : usage('agi set debug [on|off]'),
  ),
}

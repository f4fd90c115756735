import type { Agent } from '../agents/agent.ts'
import { type Commands, columns, usage, withArguments } from './command.ts'

const widths = [8, 20, 11, 30, 30]

/** `agent …` and `agi …`. */
export const agentCommands: Commands = {
  'agent show all': ({ pbx }) => table(pbx.agents.all, pbx.agents.all),
  'agent show online': ({ pbx }) =>
    table(
      pbx.agents.all,
      pbx.agents.all.filter(({ channel }) => channel !== undefined),
    ),
  'agent show': withArguments(1, 1, 'agent show <agent-id>', ({ pbx }, [id = '']) => {
    const agent = pbx.agents.find(id)
    if (agent === undefined) return [`Agent '${id}' not found`]
    const { channel, talkingTo, settings } = agent
    return [
      `Id: ${agent.id}`,
      `Name: ${agent.name}`,
      `Beep: ${settings.beep}`,
      `MOH: ${settings.musicClass}`,
      `RecordCalls: ${settings.recordsCalls ? 'Yes' : 'No'}`,
      `State: ${agent.deviceState}`,
      ...(channel === undefined ? [] : [`LoggedInChannel: ${channel.name}`, `LoggedInTime: ${agent.loginTime}`]),
      ...(talkingTo === '' ? [] : [`TalkingWith: ${talkingTo}`, `CallStarted: ${agent.callStart}`]),
    ]
  }),
  'agent logoff': withArguments(1, 2, 'agent logoff <agent-id> [soft]', ({ pbx }, [id = '', soft]) =>
    pbx.agents.logOff(id, soft !== undefined) ? [`Logging out ${id}`] : [],
  ),
  'agi set debug': withArguments(1, 1, 'agi set debug [on|off]', (_, [flag = '']) =>
    flag === 'on' || flag === 'off'
      ? [`AGI Debugging ${flag === 'on' ? 'Enabled' : 'Disabled'}`]
      : usage('agi set debug [on|off]'),
  ),
}

function table(all: readonly Agent[], shown: readonly Agent[]): string[] {
  const talking = all.filter(({ talkingTo }) => talkingTo !== '').length
  return [
    columns(widths, ['Agent-ID', 'Name', 'State', 'Channel', 'Talking with']),
    ...shown.map(({ id, name, deviceState, channel, talkingTo }) =>
      columns(widths, [id, name, deviceState, channel?.name ?? '', talkingTo]),
    ),
    '',
    `Defined agents: ${all.length}, Logged in: ${all.filter(({ channel }) => channel !== undefined).length}, Talking: ${talking}`,
  ]
}

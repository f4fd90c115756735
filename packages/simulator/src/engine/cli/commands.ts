import type { Server } from '../server.ts'
import { agentCommands } from './agents.ts'
import { bridgeCommands } from './bridges.ts'
import { channelCommands } from './channels.ts'
import type { CommandResult, Commands } from './command.ts'
import { conferenceCommands } from './conferences.ts'
import { coreCommands, unknownCommand } from './core.ts'
import { databaseCommands } from './database.ts'
import { dialplanCommands } from './dialplan.ts'
import { dialplanShowCommands } from './dialplan-show.ts'
import { faxCommands } from './fax.ts'
import { formatCommands } from './formats.ts'
import { iaxCommands } from './iax.ts'
import { levelCommands } from './levels.ts'
import { loggerCommands } from './logger.ts'
import { managerCommands } from './manager.ts'
import { moduleCommands } from './modules.ts'
import { parkingCommands } from './parking.ts'
import { pjsipCommands } from './pjsip.ts'
import { queueCommands } from './queues.ts'
import { recordingCommands } from './recording.ts'
import { serviceCommands } from './services.ts'
import { sipCommands } from './sip.ts'
import { stateCommands } from './states.ts'
import { switchCommands } from './switches.ts'
import { voicemailCommands } from './voicemail.ts'
import { splitWords } from './words.ts'

const commands: Commands = {
  ...agentCommands,
  ...bridgeCommands,
  ...channelCommands,
  ...conferenceCommands,
  ...coreCommands,
  ...databaseCommands,
  ...dialplanCommands,
  ...dialplanShowCommands,
  ...faxCommands,
  ...formatCommands,
  ...iaxCommands,
  ...levelCommands,
  ...loggerCommands,
  ...managerCommands,
  ...moduleCommands,
  ...parkingCommands,
  ...queueCommands,
  ...pjsipCommands,
  ...recordingCommands,
  ...serviceCommands,
  ...sipCommands,
  ...stateCommands,
  ...switchCommands,
  ...voicemailCommands,
}

/** Whether the command with this name is simulated; `words` in lower case. */
export function isSimulated(words: string): boolean {
  return simulated(words) !== undefined
}

/** The command, and how many of the words are its name: a choice within the name, such as `on`, is its argument. */
function simulated(words: string): readonly [run: Commands[string], count: number] | undefined {
  const all = words.split(' ')
  const run = Object.hasOwn(commands, words) ? commands[words] : undefined
  if (run !== undefined) return [run, all.length]
  const shorter = all.slice(0, -1).join(' ')
  const choice = choices.includes(shorter) ? commands[shorter] : undefined
  return choice === undefined ? undefined : [choice, all.length - 1]
}

/** Commands whose last word is a choice. */
const choices = [
  'cc cancel',
  'iax2 set debug',
  'iax2 set debug jb',
  'iax2 set debug trunk',
  'mixmonitor',
  'pjsip set logger',
  'rtp set debug',
  'rtcp set debug',
  'rtcp set stats',
  'stun set debug',
  'udptl set debug',
  'fax set debug',
]

/** Older spellings of the same commands. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'show version': 'core show version',
    'show channels': 'core show channels',
    'show uptime': 'core show uptime',
    'show queues': 'queue show',
    'show manager commands': 'manager show commands',
  }),
)

/** What a console command prints, row by row. Case and the number of blanks do not matter. */
export function runCommand(engine: Server, command: string): CommandResult {
  const words = splitWords(command)
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join(' ').toLowerCase()
    const name = (!engine.personality.since('1.6') ? aliases.get(text) : undefined) ?? text
    const entry = engine.modules.command(name)
    if (entry === undefined) continue
    const found = simulated(name)
    if (found !== undefined)
      return result(command, found[0](engine, words.slice(count - name.split(' ').length + found[1])))
    engine.unhandled.add('command', entry.name)
    return { lines: [`Not simulated: ${entry.name}`], success: false }
  }
  return { lines: [unknownCommand(engine, command, words)], success: false }
}

function result(command: string, output: ReturnType<Commands[string]>): CommandResult {
  // Where nothing is printed there is still one row.
  if (!('failure' in output)) return { lines: output.length === 0 ? [''] : output, success: true }
  const { lines, failure } = output
  return { lines: failure === 'usage' ? lines : [...lines, `Command '${command}' failed.`], success: false }
}

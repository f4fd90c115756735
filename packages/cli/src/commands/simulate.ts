import { simulatorCommand } from '@openami/simulator/command'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { addOwnMessages } from '../generator.ts'

/** What is simulated where no file says it. */
const standard = {
  port: 5038,
  phones: [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bob' }, { device: 'PJSIP/carla' }],
  queues: [{ name: 'support', members: [{ interface: 'PJSIP/bob' }, { interface: 'PJSIP/carla' }] }],
  extensions: `[default]
exten => _1XX,1,Answer()
 same => n,Wait(30)
exten => 200,1,Dial(PJSIP/anna,20)
exten => 300,1,Queue(support)
`,
}

export function define(command: Command): void {
  // The arguments are those of the simulator's own command.
  command.helpOption(false).allowUnknownOption().allowExcessArguments().argument('[options...]').action(simulate)
}

async function simulate(_words: string[], _options: object, command: Command): Promise<void> {
  const args = [...command.args]
  // That of the simulator itself has no generator.
  const at = args.findIndex((arg) => /^--spec(?:=|$)/.test(arg))
  if (at >= 0) {
    const [option = '', next] = args.slice(at, at + 2)
    const [, inOption] = option.split(/=(.*)/s)
    const folder = inOption ?? next
    if (folder === undefined) throw new UsageError('--spec needs the folder of your spec files, as in --spec ami')
    args.splice(at, inOption === undefined ? 2 : 1)
    await addOwnMessages(folder)
  }
  try {
    await simulatorCommand(args, standard)
  } catch (error) {
    // What has a code is of the system; everything else is of the options.
    throw (error as { code?: unknown }).code === undefined ? new UsageError((error as Error).message) : error
  }
  if (args.includes('--help') || args.includes('-h'))
    process.stdout.write('  --spec FOLDER        spec files of your own, whose messages the simulator then has\n')
}

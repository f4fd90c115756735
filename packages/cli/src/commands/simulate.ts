import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { simulatorCommand } from '../simulator.ts'

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
  try {
    await simulatorCommand(command.args, standard, command.name())
  } catch (error) {
    // What has a code is of the system; everything else is of the options.
    throw (error as { code?: unknown }).code === undefined ? new UsageError((error as Error).message) : error
  }
}

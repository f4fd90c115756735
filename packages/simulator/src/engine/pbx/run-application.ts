import type { Application, ApplicationPbx, Call, Finish } from '../applications/application.ts'
import { applications } from '../applications/index.ts'
import type { Channel } from './channel.ts'

export interface Run {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  readonly data: string
  readonly finish: Finish
}

/** Runs an application; gives back what stops it before its end. One that the server does not have hangs up. */
export function runApplication(name: string, { pbx, channel, data, finish }: Run): (() => void) | undefined {
  const known = pbx.modules.application(name)
  if (known === undefined) {
    finish('hangup')
    return undefined
  }
  const application = applications.get(known.name.toLowerCase()) ?? notSimulated(known.name)
  const execute: Call['execute'] = (other, text, done = finish) =>
    runApplication(other, { pbx, channel, data: text, finish: done })
  return application({ pbx, channel, data, finish, execute })
}

/** The dialplan continues with its next step. */
function notSimulated(name: string): Application {
  return ({ pbx, finish }) => {
    pbx.unhandled.add('application', name)
    finish('next')
    return undefined
  }
}

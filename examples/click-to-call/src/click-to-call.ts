import { randomUUID } from 'node:crypto'
import { type LiveServers, originateCall, type Servers } from 'openami'
import type { CallLog } from './call-log.ts'

export interface Click {
  /** Phone of who clicked: `PJSIP/anna`. */
  readonly device: string
  readonly to: string
  /** Contact of the CRM, for the log. */
  readonly contact?: string | undefined
}

export interface Step {
  /** `calling the phone`, `dialing`, `ringing`, `answered`, `ended`, or `failed`. */
  readonly step: string
  readonly id: string
  readonly server: string
  /** How it ended, or why it failed. */
  readonly result?: string
  /** Seconds. */
  readonly talked?: number
}

/** A click that is wrong: nothing was dialled. */
export class ClickError extends Error {}

/** Calls the phone of who clicked, on the PBX where it is registered, and then the number. Yields each step to the end. */
export async function* call(
  servers: Servers,
  live: LiveServers,
  log: CallLog,
  click: Click,
): AsyncGenerator<Step, void> {
  const server = serverOf(live, click)
  const pbx = live.server(server)
  // With an id of its own the call is in the log before it is dialled.
  const id = `click-${randomUUID()}`
  const changes = pbx.changes()
  log.begin(server, id, click.contact ?? null, click.device, click.to)
  try {
    const outcome = originateCall(servers.server(server), {
      Channel: click.device,
      Context: 'default',
      Exten: click.to,
      Priority: 1,
      CallerID: click.to,
      Timeout: 20_000,
      ChannelId: id,
    }).then((started) => started.outcome)
    yield { step: 'calling the phone', id, server }
    const refused = await outcome.then(
      ({ answered, ...why }) => (answered ? undefined : 'meaning' in why ? why.meaning : ''),
      (error: Error) => error.message,
    )
    if (refused !== undefined) {
      log.failed(server, id, refused)
      yield { step: 'failed', id, server, result: refused }
      return
    }
    let last = ''
    for await (const change of changes) {
      if (change.type === 'call:changed' && change.value.id === id) {
        // The phone's own leg is over: this is that of the number.
        const state = change.value.legs.findLast(({ channel }) => channel !== id)?.state ?? last
        if (state !== last && state !== 'ended') yield { step: state, id, server }
        last = state
      } else if (change.type === 'call:ended' && change.record.id === id) {
        yield { step: 'ended', id, server, result: change.record.result, talked: change.record.talkTime }
        return
      }
    }
  } finally {
    await changes.return?.()
  }
}

/** The PBX where the phone can be reached. */
function serverOf(live: LiveServers, { device, to }: Click): string {
  if (!/^\+?[\d*#]{2,24}$/.test(to)) throw new ClickError(`"to" is not a number to dial: ${JSON.stringify(to)}`)
  for (const [server, pbx] of live) {
    const state = pbx.devices.get(device)?.state
    if (state !== undefined && !['UNAVAILABLE', 'INVALID', 'UNKNOWN'].includes(state)) return server
  }
  throw new ClickError(`No PBX reaches ${JSON.stringify(device)}; write "device" as the PBX does: PJSIP/anna`)
}

/** Writes every call of every PBX to the log, also those that ended while this program did not run. */
export function writeLog(live: LiveServers, log: CallLog): void {
  live.on('call:ended', ({ server, record }) => log.end(server, record))
  for (const [server, pbx] of live) if (pbx.synced) log.missed(server, pbx.calls.keys())
  live.on('synced', ({ server }) => log.missed(server, live.server(server).calls.keys()))
}

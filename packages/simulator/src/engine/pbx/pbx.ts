import { Agents } from '../agents/agents.ts'
import { agentOf, readAgentsConf } from '../agents/agents-conf.ts'
import type { Finish } from '../applications/application.ts'
import { CallRecords } from '../cdr/call-records.ts'
import { cdrHeaders } from '../cdr/cdr-event.ts'
import { readCdrSettings } from '../cdr/settings.ts'
import { ChannelLog } from '../cel/channel-log.ts'
import { readCelSettings } from '../cel/settings.ts'
import { Conferences } from '../conferences/conferences.ts'
import { MeetmeRooms } from '../conferences/meetme-rooms.ts'
import { mailboxesOf } from '../config/voicemail-conf.ts'
import { Features } from '../features/features.ts'
import { holdOthers, unholdOthers } from '../features/hold.ts'
import { queuesOf } from '../queues/make-queues.ts'
import type { Queues } from '../queues/queues.ts'
import type { Bridge } from './bridge.ts'
import type { Channel, Place } from './channel.ts'
import { DialplanRunner } from './dialplan-runner.ts'
import { takeFromCall } from './hangup.ts'
import { runHangupHandlers } from './hangup-handlers.ts'
import { runMacro } from './macro.ts'
import { Mailboxes } from './mailboxes.ts'
import { type PbxContext, type PbxOptions, withDefaults } from './options.ts'
import { Parking } from './parking.ts'
import { readParkingLots } from './parking-lot.ts'
import { PbxCore } from './pbx-core.ts'
import type { PbxEvent } from './pbx-events.ts'
import { Reloads } from './reloads.ts'
import { runApplication } from './run-application.ts'
import { runSubroutine } from './subroutine.ts'

export interface Move extends Place {
  readonly channel: Channel
}

/** A small telephone exchange: the core, and what calls can be sent to: dialplan, queues, mailboxes, conferences. */
export class Pbx extends PbxCore {
  readonly queues: Queues
  readonly agents: Agents
  readonly mailboxes: Mailboxes
  readonly parking: Parking
  readonly conferences: Conferences
  readonly meetme: MeetmeRooms
  readonly features: Features
  readonly records: CallRecords
  /** Undefined where cel.conf enables none. */
  readonly channelLog: ChannelLog | undefined
  readonly waitingBridges = new Map<string, Bridge>()
  readonly reloads: Reloads

  constructor(context: PbxContext, options: PbxOptions, emit: (event: PbxEvent) => void) {
    const settings = withDefaults(options, context.configStore)
    const cdr = readCdrSettings(settings.files)
    const now = (): number => context.host.clock.now()
    const records = new CallRecords(cdr, now, (channel, record) => {
      const mapped = cdr.mappings.map(([header, field]) => [header, this.read(channel, `CDR(${field})`)] as const)
      const headers = [...cdrHeaders(channel, record), ...mapped]
      emit({ type: 'announced', name: 'Cdr', classes: ['cdr'], headers })
    })
    const cel = readCelSettings(settings.files)
    const log =
      cel.isEnabled && context.modules.loaded.includes('cel_manager')
        ? new ChannelLog(cel, now, (headers) => emit({ type: 'announced', name: 'CEL', classes: ['call'], headers }))
        : undefined
    const follows = cdr.isEnabled || log !== undefined
    super(
      context,
      settings,
      follows
        ? (event) => {
            emit(event)
            if (cdr.isEnabled) records.handle(event)
            log?.handle(event)
          }
        : emit,
    )
    this.channelLog = log
    this.records = records
    this.queues = queuesOf(this, settings.queues)
    this.agents = new Agents(this, [
      ...settings.agents.map(({ id, name }) => agentOf(id, name)),
      ...readAgentsConf(this.files, (warning) => void this.warnings.push(warning)),
    ])
    const mailboxes = mailboxesOf(this.files, (warning) => this.warnings.push(warning))
    this.mailboxes = new Mailboxes([...mailboxes, ...settings.mailboxes], (mailbox, counts, channel) =>
      emit({ type: 'mailbox-changed', mailbox, counts, channel }),
    )
    const lots = readParkingLots(this.files, this.release, (warning) => this.warnings.push(String(warning.message)))
    this.parking = new Parking(this, lots)
    this.conferences = new Conferences(this)
    this.meetme = new MeetmeRooms(this)
    this.features = new Features(this)
    this.reloads = new Reloads(this, settings.queues, mailboxes)
  }

  startDialplan(channel: Channel, context: string, exten: string, priority: number): void {
    if (channel.callId === '') this.setCallId(channel)
    channel.run = new DialplanRunner(this, channel, true)
    channel.run.goto(context, exten, priority)
  }

  startApplication(channel: Channel, application: string, data: string): void {
    const runner = new DialplanRunner(this, channel, false)
    channel.run = runner
    runner.only(application, data)
  }

  runSubroutine(channel: Channel, place: string, done: () => void, from?: Place): () => void {
    return runSubroutine(this, channel, place, done, from)
  }

  runMacro(channel: Channel, text: string, done: Finish): () => void {
    return runMacro(this, channel, text, done)
  }

  runInBridge(channel: Channel, name: string, data: string, done: (goesOn: boolean) => void): void {
    const { application, appData } = channel
    Object.assign(channel, { application: name, appData: data })
    const finish: Finish = (result) => {
      channel.onGone.delete(stop)
      Object.assign(channel, { application, appData })
      done(result !== 'hangup')
    }
    let stop = (): void => undefined
    const end = runApplication(name, { pbx: this, channel, data: this.substitute(channel, data), finish })
    if (end === undefined) return
    stop = end
    channel.onGone.add(stop)
  }

  /** The far end puts the call on hold; the others hear music. */
  hold(channel: Channel, musicClass = 'default'): void {
    holdOthers(this, channel, musicClass)
  }

  unhold(channel: Channel): void {
    unholdOthers(this, channel)
  }

  override end(channel: Channel): void {
    if (channel.gone || channel.hangupHandlers.length === 0) super.end(channel)
    else if (channel.run === undefined) runHangupHandlers(this, channel, () => super.end(channel))
  }

  /** Sends channels somewhere else in the dialplan, together: legs of one call do not hang up each other. */
  redirect(places: readonly Move[]): void {
    for (const { channel, context, exten, priority } of places) {
      channel.moving = { context, exten, priority }
      takeFromCall(channel)
      if (channel.run?.dialplan) continue
      // Another channel takes its place for a moment.
      if (channel.bridge === undefined) this.ids.skipUniqueid()
      channel.run?.stop()
      channel.run = new DialplanRunner(this, channel, true)
    }
    for (const { channel, context, exten, priority } of places) {
      if (!channel.gone) channel.run?.goto(context, exten, priority)
      channel.bridge?.leave(channel)
      channel.moving = undefined
    }
  }
}

import type { Timer } from '../clock.ts'

/** State codes and their names, as channels report them. */
export const stateNames = {
  0: 'Down',
  1: 'Rsrvd',
  2: 'OffHook',
  3: 'Dialing',
  4: 'Ring',
  5: 'Ringing',
  6: 'Up',
  7: 'Busy',
} as const
export type ChannelState = keyof typeof stateNames

export type Signal = 'ringing' | 'proceeding' | 'progress' | 'answer' | 'busy' | 'congestion' | 'hangup'

const causes: Readonly<Record<number, string>> = {
  0: 'Unknown',
  1: 'Unallocated (unassigned) number',
  3: 'No route to destination',
  16: 'Normal Clearing',
  17: 'User busy',
  18: 'No user responding',
  19: 'User alerting, no answer',
  20: 'Subscriber absent',
  21: 'Call Rejected',
  25: 'Exchange routing error',
  26: 'Answered elsewhere',
  27: 'Destination out of order',
  31: 'Normal, unspecified',
  34: 'Circuit/channel congestion',
  38: 'Network out of order',
  127: 'Interworking, unspecified',
}

export function causeText(cause: number): string {
  return causes[cause] ?? 'Unknown'
}

export interface CallerId {
  readonly num: string
  readonly name: string
}

/** The bridge or conference that connects a channel with others. */
export interface ChannelBridge {
  readonly id: string
  readonly type: 'basic' | 'parking' | 'base' | 'agent_hold'
  readonly technology: string
  readonly name: string
  readonly creator: string
  readonly createdAt: number
  readonly channels: readonly Channel[]
  /** Number of channels, with those of the server itself. */
  readonly size: number
  readonly videoSource: string | undefined
  /** The first two channels that came in, also when they have left. */
  readonly firstTwo: readonly Channel[]
  /** `hungUp`: the channel ends, and with it a bridge of two; otherwise it goes elsewhere. Default true. */
  leave(channel: Channel, hungUp?: boolean): void
  /** Another channel has the place of one; no event tells of it. */
  substitute(channel: Channel, other: Channel): void
  release(channel: Channel): void
  dissolve(): void
  namePeers(): void
}

/** A place in the dialplan. */
export interface Place {
  readonly context: string
  readonly exten: string
  readonly priority: number
}

export interface Shown extends Place {
  /** Only where it is another one than the channel has. */
  readonly connected?: CallerId | undefined
}

/** What runs on a channel: the dialplan, or one application. */
export interface ChannelRunner {
  readonly dialplan: boolean
  /** Continues at a place in the dialplan. */
  goto(context: string, exten: string, priority: number): void
  /** Stops what runs, to go on after it with {@link resume}. `stop` is called where the channel ends before. */
  suspend(stop: () => void): void
  resume(): void
  /** The time that the call may last is over. */
  timeOut(): void
  /** The channel is asked to end: the application stops, the extension `h` runs, then the channel is gone. */
  hangUp(): void
  stop(): void
}

export interface ChannelOptions {
  readonly name: string
  readonly uniqueid: string
  readonly linkedid: string
  readonly state: ChannelState
  readonly context: string
  readonly exten: string
  readonly createdAt: number
  readonly accountCode?: string
  readonly callerId?: CallerId
}

/** A subroutine that runs: where it was called from, and what its own variables hide. */
export interface Frame {
  readonly context: string
  readonly exten: string
  readonly priority: number
  /** Number of ARG1, ARG2 … that it has set. */
  readonly argumentCount: number
  /** Its own variables, in the order in which they were set, with the values that they hide. */
  readonly hidden: Map<string, string | undefined>
}

/** A recording that runs. */
export interface MixMonitor {
  readonly id: string
  readonly file: string
  /** Files of what is received and what is sent alone. */
  readonly read: string
  readonly write: string
}

/** One leg of a call. */
export class Channel {
  /** Another one only after a masquerade: see `ChannelTable.rename`. */
  name: string
  uniqueid: string
  linkedid: string
  readonly createdAt: number
  answeredAt: number | undefined
  language = 'en'
  accountCode: string
  /** In the order in which they were set. */
  readonly variables = new Map<string, string>()
  /** Names of variables that called channels get, each with its underscores. */
  readonly inherited = new Map<string, '_' | '__'>()
  /** What functions keep: `timeout digit`, `musicclass`. */
  readonly fields = new Map<string, string>()
  /** Group by category, of GROUP(). */
  readonly groups = new Map<string, string>()
  state: ChannelState
  callerId: CallerId = { num: '', name: '' }
  connected: CallerId = { num: '', name: '' }
  context: string
  exten: string
  priority = 1
  application = ''
  appData = ''
  bridge: ChannelBridge | undefined
  hangupCause = 0
  /** Response of SIP that ended it; 0 for none. */
  techCause = 0
  /** The id under which the log shows it; empty until it has one. */
  callId = ''
  onHold = false
  /** Another party of its call has put it on hold. */
  isHeld = false
  userField = ''
  /** The dialplan or the one application that it runs. */
  run: ChannelRunner | undefined
  /** The other half of a Local channel. */
  half: Channel | undefined
  /** Called with what the far end does, while an application waits for it. */
  onSignal: ((signal: Signal) => void) | undefined
  /** Called with the channel that takes its place in the call to it. */
  onReplaced: ((by: Channel) => void) | undefined
  /** Called with each digit that the far end presses, while an application reads them. */
  onDigit: ((digit: string) => void) | undefined
  /** Channels that it calls, which its digits are passed on to. */
  calledPeers: (() => readonly Channel[]) | undefined
  /** Digits that no application has read yet. */
  pendingDigits = ''
  /** Called when the far end is heard first, while an application waits for that. */
  onMedia: (() => void) | undefined
  /** Class of the music that it hears. */
  music: string | undefined
  /** Called when it has left a bridge; `dissolved`: because another one did. */
  onBridgeLeft: ((dissolved: boolean) => void) | undefined
  /** Where it is being sent. */
  moving: Place | undefined
  /** What events have shown of it, which may be other values than it has; undefined before it had a place. */
  shown: Shown | undefined
  /** Caller id that it has learnt of, and shows with its next change. */
  learntCallerId: CallerId | undefined
  /** Called when it is hung up while it is parked. */
  onHangUp: (() => void) | undefined
  /** Ends what the far end of a simulated phone is about to do. */
  phone: Timer | undefined
  /** Where Gosub goes back to, the innermost last. */
  readonly frames: Frame[] = []
  /** Subroutines that run when it ends, the next one first. */
  readonly hangupHandlers: string[] = []
  hangupAt: number | undefined
  hangupTimer: Timer | undefined
  monitor: { file: string; paused: boolean } | undefined
  /** Recordings of MixMonitor, the last one first. */
  readonly mixMonitors: MixMonitor[] = []
  /** What led to the extension `e`, and where. */
  raised:
    | { readonly reason: string; readonly context: string; readonly exten: string; readonly priority: number }
    | undefined
  /** Whether it listens to other channels. */
  spies = false
  /** Called when the channel is gone. */
  readonly onGone = new Set<() => void>()
  /** It was asked to end: what still runs on it is its extension `h`. */
  ending = false
  gone = false
  /** Called with what reports its hangup, where that has to wait. */
  delayHangup: ((report: () => void) => void) | undefined
  /** It is sent elsewhere while it is called: who calls it cannot hang it up. */
  taken = false
  /** A client is hanging it up, together with others. */
  hangingUp = false
  /** It asks the target of a transfer, while its call waits. */
  transfers = false

  constructor(options: ChannelOptions) {
    this.name = options.name
    this.uniqueid = options.uniqueid
    this.linkedid = options.linkedid
    this.state = options.state
    this.context = options.context
    this.exten = options.exten
    this.createdAt = options.createdAt
    this.accountCode = options.accountCode ?? ''
    this.callerId = options.callerId ?? this.callerId
  }

  get stateName(): string {
    return stateNames[this.state]
  }

  get technology(): string {
    return this.name.slice(0, this.name.indexOf('/'))
  }

  /** What device states are kept for: the name without the part that counts calls. */
  get device(): string {
    return this.name.replace(/-[0-9a-f]{4,8}([;,][12])?(<ZOMBIE>)?$/, '')
  }
}

/** Reads a channel as events have shown it. */
export function asShown<T>(channel: Channel, read: () => T): T {
  const { shown, context, exten, connected } = channel
  if (shown === undefined) return read()
  try {
    Object.assign(channel, { context: shown.context, exten: shown.exten, connected: shown.connected ?? connected })
    return read()
  } finally {
    Object.assign(channel, { context, exten, connected })
  }
}

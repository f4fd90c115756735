import type { Channel } from '../pbx/channel.ts'

/** What agents.conf says about an agent. */
export interface AgentSettings {
  readonly id: string
  readonly name: string
  /** A call has to be accepted with a digit. */
  readonly ackCall: boolean
  readonly acceptDigit: string
  /** Seconds after which an agent who does not accept a call is logged off; 0 for never. */
  readonly autoLogoff: number
  /** Milliseconds between two calls. */
  readonly wrapUpTime: number
  readonly beep: string
  readonly musicClass: string
  readonly recordsCalls: boolean
}

export type AgentState = 'logged-out' | 'probation' | 'ready' | 'called' | 'to-accept' | 'on-call' | 'wrap-up'

/** An agent, and the channel that it has logged in with. */
export class Agent {
  settings: AgentSettings
  state: AgentState = 'logged-out'
  deviceState = 'UNAVAILABLE'
  channel: Channel | undefined
  /** Epoch seconds. */
  loginTime = 0
  callStart = 0
  /** Logs off when its call ends. */
  leavesSoon = false

  constructor(settings: AgentSettings) {
    this.settings = settings
  }

  get id(): string {
    return this.settings.id
  }

  get name(): string {
    return this.settings.name
  }

  /** Name of the channel that it talks with; empty where it does not talk. */
  get talkingTo(): string {
    return this.channel?.variables.get('BRIDGEPEER') ?? ''
  }
}

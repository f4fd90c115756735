import type { Timer } from '../clock.ts'
import { Bridge } from '../pbx/bridge.ts'
import type { Channel } from '../pbx/channel.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import { Agent, type AgentSettings } from './agent.ts'

/** Milliseconds after a login before the first call. */
const probation = 5_000
/** Cause of SoftHangupRequest for an agent who is logged off. */
const explicitHangup = 32

/** All agents: a logged-in agent waits in a bridge until a caller asks for it. */
export class Agents {
  readonly all: readonly Agent[]
  readonly #pbx: PbxCore
  #hold: Bridge | undefined
  readonly #timers = new Map<Agent, Timer>()

  constructor(pbx: PbxCore, settings: readonly AgentSettings[]) {
    this.#pbx = pbx
    const byId = new Map(settings.map((one) => [one.id, new Agent(one)]))
    this.all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    pbx.states.addProvider('agent', (id) => this.find(id)?.deviceState)
    for (const { id } of this.all) pbx.states.publish(`Agent:${id}`, 'UNAVAILABLE')
  }

  find(id: string): Agent | undefined {
    return this.all.find((agent) => agent.id === id)
  }

  /** The channel is the agent until it ends; gives back what ends it. */
  login(agent: Agent, channel: Channel): () => void {
    agent.channel = channel
    agent.loginTime = this.#seconds()
    agent.leavesSoon = false
    agent.state = 'probation'
    channel.hangupCause = 16
    const hold = this.#holdingBridge()
    this.#pbx.emit({ type: 'agent-logged-in', agent, channel })
    hold.enter(channel)
    this.#later(agent, probation, () => this.#ready(agent))
    return () => this.#logOut(agent)
  }

  /** Gives the caller to the agent; `over` continues with the caller when their talk has ended. */
  request(agent: Agent, caller: Channel, over: () => void): (() => void) | 'NOT_LOGGED_IN' | 'BUSY' {
    const bridge = new Bridge(this.#pbx, 'basic')
    const { channel } = agent
    if (channel === undefined || agent.state !== 'ready') {
      bridge.destroy()
      return channel === undefined ? 'NOT_LOGGED_IN' : 'BUSY'
    }
    agent.state = 'called'
    this.#setDeviceState(agent, 'INUSE')
    let ended = false
    bridge.onLeave = (left) => {
      if (left === channel && agent.channel === channel && !channel.ending) this.#rest(agent, channel)
      if (left !== caller || ended) return
      ended = true
      over()
    }
    bridge.enter(caller)
    this.#pbx.setVariable(caller, 'AGENT_STATUS', 'NOT_CONNECTED')
    this.#pbx.signal(caller, 'ringing')
    this.#later(agent, this.#pbx.soundLength(agent.settings.beep) ?? 0, () =>
      this.#alerted(agent, channel, bridge, caller),
    )
    return () => {
      ended = true
      bridge.leave(caller)
      if (agent.state === 'called' || agent.state === 'to-accept') this.#rest(agent, channel)
    }
  }

  /** False where there is no such agent. `soft`: a call continues. */
  logOff(id: string, soft: boolean): boolean {
    const agent = this.find(id)
    if (agent === undefined) return false
    const { channel } = agent
    if (channel === undefined) return true
    if (soft && agent.state === 'on-call') agent.leavesSoon = true
    else {
      this.#pbx.emit({ type: 'soft-hangup-requested', channel, cause: explicitHangup })
      this.#pbx.hangUp(channel)
    }
    return true
  }

  #alerted(agent: Agent, channel: Channel, bridge: Bridge, caller: Channel): void {
    if (agent.state !== 'called' || caller.ending) return
    const { ackCall, acceptDigit, autoLogoff } = agent.settings
    const connect = (): void => {
      channel.onDigit = undefined
      this.#timers.get(agent)?.cancel()
      agent.state = 'on-call'
      agent.callStart = this.#seconds()
      this.#hold?.leave(channel, false)
      bridge.enter(channel)
      this.#pbx.answer(caller)
      this.#pbx.unsetVariable(caller, 'AGENT_STATUS')
    }
    if (!ackCall) {
      connect()
      return
    }
    agent.state = 'to-accept'
    channel.onDigit = (digit) => {
      if (acceptDigit.startsWith(digit)) connect()
    }
    if (autoLogoff > 0) this.#later(agent, autoLogoff * 1000, () => void this.logOff(agent.id, false))
  }

  /** After a call: back to the others who wait, for the next caller after the wrap-up time. */
  #rest(agent: Agent, channel: Channel): void {
    channel.onDigit = undefined
    if (agent.leavesSoon) {
      this.#pbx.hangUp(channel)
      return
    }
    agent.state = 'wrap-up'
    const hold = this.#holdingBridge()
    if (!hold.channels.includes(channel)) hold.enter(channel)
    this.#later(agent, agent.settings.wrapUpTime, () => this.#ready(agent))
  }

  #ready(agent: Agent): void {
    agent.state = 'ready'
    this.#setDeviceState(agent, 'NOT_INUSE')
  }

  #logOut(agent: Agent): void {
    const { channel } = agent
    if (channel === undefined) return
    this.#timers.get(agent)?.cancel()
    agent.channel = undefined
    agent.state = 'logged-out'
    channel.onDigit = undefined
    channel.bridge?.leave(channel)
    this.#pbx.emit({ type: 'agent-logged-off', agent, channel, seconds: this.#seconds() - agent.loginTime })
    this.#setDeviceState(agent, 'UNAVAILABLE')
  }

  #setDeviceState(agent: Agent, state: string): void {
    agent.deviceState = state
    this.#pbx.host.clock.after(0, () => this.#pbx.states.publish(`Agent:${agent.id}`, agent.deviceState))
  }

  #holdingBridge(): Bridge {
    this.#hold ??= new Bridge(this.#pbx, 'agent_hold', { creator: 'AgentPool', name: '<unknown>' })
    return this.#hold
  }

  #later(agent: Agent, milliseconds: number, work: () => void): void {
    this.#timers.get(agent)?.cancel()
    this.#timers.set(agent, this.#pbx.host.clock.after(milliseconds, work))
  }

  #seconds(): number {
    return Math.floor(this.#pbx.host.clock.now() / 1000)
  }
}

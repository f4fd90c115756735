import type { CallerId, Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

export interface Introduction {
  /** What DIALEDPEERNUMBER of the called channel is to be: `s@default`. */
  readonly number: string
  /** Name that the called channel shows as its application. */
  readonly application: string
  /** Shown to the called party in place of the caller. */
  readonly callerId?: CallerId | undefined
  /** Shown as the called party's own. */
  readonly calledId?: CallerId | undefined
  readonly answeredElsewhere?: boolean | undefined
}

/**
 * Gives a called channel what it gets from its caller before it is called: variables, the number that was dialled,
 * account, place in the dialplan.
 */
export function introduceCall(pbx: PbxCore, caller: Channel, called: Channel, options: Introduction): void {
  pbx.setVariable(called, 'DIALEDPEERNUMBER', options.number)
  inheritVariables(pbx, caller, called)
  called.application = options.application
  called.appData = '(Outgoing Line)'
  const own = called.callerId
  // Connected lines came with 1.8.
  const connectedName = pbx.legacy ? '' : caller.connected.name
  if (options.calledId !== undefined) called.callerId = options.calledId
  else if (own.num === '') {
    const [, name = ''] = (pbx.dialplan.hint(caller.context, caller.exten) ?? '').split(',')
    called.callerId = { num: caller.exten, name: name || connectedName }
  } else if (own.name === '' && connectedName !== '') {
    called.callerId = { ...own, name: connectedName }
  }
  const shown = called.connected
  called.connected = options.callerId ?? caller.callerId
  if (options.answeredElsewhere || caller.hangupCause === 26) called.hangupCause = 26
  called.exten = caller.exten
  const { accountCode } = called
  if (accountCode === '') called.accountCode = caller.accountCode
  pbx.showPlace(called)
  // Up to 1.4 Dial shows it when it has told of the call.
  if (!isSame(own, called.callerId) && !pbx.legacy) pbx.emit({ type: 'caller-id-changed', channel: called })
  if (accountCode !== called.accountCode) pbx.emit({ type: 'account-code-changed', channel: called, old: accountCode })
  if (!isSame(shown, called.connected)) pbx.emit({ type: 'connected-line-changed', channel: called })
}

/** Shows the caller to the called party, and no more. */
export function introduce(caller: Channel, called: Channel): void {
  called.connected = caller.callerId
}

export function isSame(one: CallerId, other: CallerId): boolean {
  return one.num === other.num && one.name === other.name
}

/** `_NAME` is given once, `__NAME` to all that are called; they come after what the called channel has. */
export function inheritVariables(pbx: PbxCore, caller: Channel, called: Channel): void {
  if (caller.inherited.size === 0) return
  const own = [...called.variables]
  const inherited = [...caller.variables].filter(([name]) => caller.inherited.has(name))
  called.variables.clear()
  for (const [name, value] of [...inherited, ...own]) called.variables.set(name, value)
  for (const [name, value] of inherited.reverse()) {
    const passesOn = caller.inherited.get(name) === '__'
    if (passesOn) called.inherited.set(name, '__')
    pbx.emit({ type: 'variable-set', channel: called, name: passesOn ? `__${name}` : name, value })
  }
}

/** The second half of a Local channel gets all variables of the first, newest first. */
export function copyVariables(pbx: PbxCore, from: Channel, to: Channel): void {
  for (const [name, value] of from.variables) {
    to.variables.set(name, value)
    const underscores = from.inherited.get(name)
    if (underscores !== undefined) to.inherited.set(name, underscores)
  }
  for (const [name, value] of [...from.variables].reverse())
    pbx.emit({ type: 'variable-set', channel: to, name: `${from.inherited.get(name) ?? ''}${name}`, value })
}

import { setGroups } from '../engine/pbx/phone-call.ts'
import { type CallHost, SimulatedCall } from './call.ts'

export interface NewCall {
  readonly device: string
  readonly exten: string
  readonly context: string
  readonly callerId: { readonly num: string; readonly name: string }
}

/** A call that comes in from a phone or trunk and goes to a place in the dialplan. */
export function startCall(host: CallHost, { device, exten, context, callerId }: NewCall): SimulatedCall {
  const { pbx } = host
  if (pbx.dialplan.context(context) === undefined)
    throw new TypeError(`there is no context [${context}] in the dialplan for the call to ${exten}`)
  const channel = pbx.createChannel({
    name: pbx.ids.name(device),
    state: 4,
    context,
    exten,
    linkedid: undefined,
    callerId,
  })
  const phone = pbx.phone(device)
  if (phone !== undefined) setGroups(channel, phone)
  const call = new SimulatedCall(host, channel)
  pbx.states.refresh(device)
  pbx.startDialplan(channel, context, exten, 1)
  return call
}

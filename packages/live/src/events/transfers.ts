import { linkCalls } from '../calls/membership.ts'
import { partyOf } from '../calls/party.ts'
import { transfer } from '../calls/progress.ts'
import type { Handler, Handlers } from './handler.ts'
import { text } from './headers.ts'
import { channelOf, snapshotNames } from './snapshot.ts'

const transferer = snapshotNames('Transferer')
const transferee = snapshotNames('Transferee')
const original = snapshotNames('OrigTransferer')
const second = snapshotNames('SecondTransferer')
const target = snapshotNames('TransferTarget')

const blind: Handler = (state, event, at) => {
  const by = channelOf(state, event, at, transferer)
  const moved = channelOf(state, event, at, transferee)
  transfer(state, moved ?? by, {
    kind: 'blind',
    by: by && partyOf(by),
    to: text(event, 'Extension'),
    context: text(event, 'Context'),
    result: text(event, 'Result'),
    at,
  })
}

const attended: Handler = (state, event, at) => {
  const by = channelOf(state, event, at, original)
  channelOf(state, event, at, second)
  const moved = channelOf(state, event, at, transferee)
  const to = channelOf(state, event, at, target)
  transfer(state, moved ?? by, {
    kind: 'attended',
    by: by && partyOf(by),
    to: to?.name ?? text(event, 'DestApp', 'TransferTargetChannel', 'SecondTransfererChannel'),
    context: undefined,
    result: text(event, 'Result'),
    at,
  })
}

/** Of SIP phones, 1.6 to 11. */
const older: Handler = (state, event, at) => {
  const by = channelOf(state, event, at)
  const to = state.channelNamed(text(event, 'TargetChannel'))
  const isAttended = /^attended$/i.test(text(event, 'TransferType') ?? '')
  if (isAttended) linkCalls(state, by, to, at)
  const now = state.channels.get(by?.id ?? '')
  transfer(state, now, {
    kind: isAttended ? 'attended' : 'blind',
    by: by && partyOf(by),
    to: isAttended ? to?.name : text(event, 'TransferExten'),
    context: text(event, 'TransferContext'),
    result: undefined,
    at,
  })
}

export const transferEvents: Handlers = {
  BlindTransfer: blind,
  AttendedTransfer: attended,
  Transfer: older,
}

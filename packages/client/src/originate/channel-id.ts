import { actionContract, availableIn, InvalidActionError } from '@openami/bindings'
import { newActionId } from '@openami/transport/internal'
import type { ServerRelease } from '../release/server-release.ts'
import type { OriginateCallRequest } from './types.ts'

/** Unique ids that a call is to get; undefined where the server gives it one by itself. */
export interface CallIds {
  readonly channelId: string | undefined
  /** Of the second half of a Local channel. */
  readonly otherChannelId: string | undefined
}

/** Whether a server of this release honours a ChannelId. Where several are possible, whether one of them does. */
export function takesChannelId({ branches, release }: ServerRelease): boolean {
  const header = actionContract('Originate')?.request.find(({ name }) => name === 'ChannelId')
  const availability = header?.availability
  return availability !== undefined && [release, ...branches].some((one) => availableIn(availability, one))
}

/**
 * The ids of a call: those of the request, or an unguessable one.
 *
 * @throws InvalidActionError for a ChannelId that Hangup would take for a pattern
 */
export function chooseIds(request: OriginateCallRequest, server: ServerRelease): CallIds {
  const given = text(request.ChannelId)
  if (/^\/.*\/$/s.test(String(given)))
    throw new InvalidActionError('Originate', 'ChannelId', 'would be a pattern to Hangup')
  // An older server drops the header: then an id in it says nothing.
  if (!takesChannelId(server)) return { channelId: undefined, otherChannelId: undefined }
  const channelId = given ?? `call-${newActionId()}`
  // So the server names the other half by itself.
  const half = /^local\//i.test(String(request.Channel)) ? `${channelId};2` : undefined
  return { channelId, otherChannelId: text(request.OtherChannelId) ?? half }
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : String(value)
}

import { type CallOptions, InvalidActionError, type OriginateReply } from '@openami/bindings'
import { AbortError, ActionTimeoutError } from '@openami/transport/errors'
import { attachSignal, detachSignal } from '@openami/transport/internal'
import type { Lifecycle } from '../events/lifecycle.ts'
import { CallEventRouter, patience } from './call-event-router.ts'
import { CallState } from './call-state.ts'
import { chooseIds } from './channel-id.ts'
import { hangUp } from './hang-up.ts'
import { OriginatedCall } from './originated-call.ts'
import type { CallClient, OriginateCallRequest } from './types.ts'

/** Milliseconds for which an Originate rings where it names no Timeout. */
const dialTime = 30_000

/**
 * Originates a call and follows it. Resolves once the server has accepted the Originate; its outcome and its end are
 * promises of the call. The channel gets an unguessable unique id, so that all its events can be matched.
 *
 * The signal has effect until the outcome is known: it rejects this promise or the outcome, and hangs the call up. So does
 * `timeout` until the call is accepted. A call that may not have been accepted because the link broke is not hung up: give
 * it a ChannelId of your own to look for it.
 *
 * @throws InvalidActionError, ActionFailedError, PermissionDeniedError, UnknownActionError, NotSentError, OutcomeUnknownError, ActionTimeoutError, AbortError
 */
export async function originateCall(
  client: CallClient,
  request: OriginateCallRequest,
  options: CallOptions = {},
): Promise<OriginatedCall> {
  const { signal } = options
  if (signal?.aborted) throw new AbortError('Originate was aborted before it was sent')
  if (client.supports('OriginateResponse', 'event') === false)
    throw new InvalidActionError('Originate', undefined, 'this server has no OriginateResponse to follow a call by')
  const { channelId, otherChannelId } = chooseIds(request, client.serverRelease)
  const router = CallEventRouter.of(client)
  if (router.has(channelId))
    throw new InvalidActionError('Originate', 'ChannelId', 'is already used by a call in progress')
  const progress: CallState = new CallState({ channelId, otherChannelId }, () => router.remove(progress))
  const rings = Number(request.Timeout) || dialTime
  router.add(progress, rings)

  const follow = (reply: OriginateReply): void => {
    // The response was matched by its ActionID.
    router.accepted(progress, reply.response.actionId as string)
    reply.outcome.then(
      (event) => event && router.onResponse(progress, event),
      (error: Error) => {
        // Where it was aborted or the link is gone, the event can still come.
        if (error instanceof ActionTimeoutError) progress.giveUp(error)
      },
    )
  }
  const abandon = (error: Error): Promise<void> => {
    progress.giveUpAfter(rings + patience, () => error)
    return hangUp(client, progress, undefined, {}).catch((reason: unknown) => {
      const message = 'A call that was given up may continue, because it could not be hung up'
      const lifecycle = client.lifecycle as Lifecycle
      lifecycle.emit('diagnostic', { kind: 'hangup-failed', message, error: reason })
    })
  }

  const sending = client.send(
    'Originate',
    { ...request, Async: true, ChannelId: channelId ?? request.ChannelId },
    // Without an id of its own the answer is needed to find the call again.
    { ...options, signal: channelId === undefined ? undefined : signal },
  ) as Promise<OriginateReply>

  try {
    follow(await sooner(sending, channelId === undefined ? signal : undefined))
  } catch (error) {
    const reason = error as Error
    const { sent } = reason as Partial<AbortError | ActionTimeoutError>
    const forget = (): void => progress.close(reason, reason)
    if (!sent) forget()
    else if (channelId !== undefined) abandon(reason).then(forget)
    else sending.then(follow).then(() => abandon(reason).then(forget), forget)
    throw error
  }
  abandonOnAbort(signal, progress, abandon)
  return new OriginatedCall(client, progress)
}

/** While the outcome is open. */
function abandonOnAbort(
  signal: AbortSignal | undefined,
  progress: CallState,
  abandon: (error: Error) => Promise<void>,
): void {
  if (signal === undefined) return
  const onAbort = (): void => {
    if (progress.outcome.settled) return
    const error = new AbortError('Originate was aborted', true)
    progress.outcome.reject(error)
    void abandon(error)
  }
  attachSignal(signal, onAbort)
  const stop = (): void => detachSignal(signal, onAbort)
  progress.outcome.promise.then(stop, stop)
  if (signal.aborted) onAbort()
}

/** The pending send, unless the signal fires first; then it is completed in the background. */
function sooner<T>(sending: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return sending
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new AbortError('Originate was aborted', true))
    attachSignal(signal, onAbort)
    sending.then(resolve, reject).finally(() => detachSignal(signal, onAbort))
  })
}

import type { Headers } from './message.ts'
import type { AmiEvent } from './personalities/personality.ts'
import type { Session } from './session.ts'

export type SecurityEvent =
  | 'SuccessfulAuth'
  | 'InvalidAccountID'
  | 'InvalidPassword'
  | 'ChallengeResponseFailed'
  | 'FailedACL'
  | 'SessionLimit'
  | 'RequestNotAllowed'
  | 'RequestBadFormat'

/**
 * What the server says about a login or a request; `about` is the account, or the action that was refused, `now` in
 * milliseconds since 1970.
 */
export function securityEvent(now: number, session: Session, kind: SecurityEvent, about: string): AmiEvent {
  const { connection } = session
  const account = kind.startsWith('Request') ? (session.user?.name ?? '') : about
  const ends: Headers = [
    ['LocalAddress', `IPV4/TCP/${connection.localAddress}/${connection.localPort}`],
    ['RemoteAddress', `IPV4/TCP/${connection.remoteAddress}/${connection.remotePort}`],
  ]
  const service: Headers = [
    ['EventTV', isoTime(now)],
    ['Severity', kind === 'SuccessfulAuth' ? 'Informational' : 'Error'],
    ['Service', 'AMI'],
    ['EventVersion', kind === 'InvalidPassword' ? 2 : 1],
  ]
  const since: Headers = [['SessionTV', isoTime(session.startedAt)]]
  const classes = ['security']
  if (kind === 'RequestBadFormat') {
    const request: Headers = [['RequestType', `Action: ${about}`]]
    const headers: Headers = [
      ...service,
      ['SessionID', session.id],
      ...ends,
      ...request,
      ...since,
      ['AccountID', account],
    ]
    return { name: kind, classes, headers }
  }
  const who: Headers = [
    ['AccountID', account],
    ['SessionID', session.id],
  ]
  const more: Headers =
    kind === 'SuccessfulAuth'
      ? [['UsingPassword', 0]]
      : kind === 'RequestNotAllowed'
        ? [['RequestType', `Action: ${about}`]]
        : []
  return { name: kind, classes, headers: [...service, ...who, ...ends, ...more, ...since] }
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000')
}

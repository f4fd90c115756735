import type { Agent } from '../agents/agent.ts'
import type { ClassTable } from '../config/classes.ts'
import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { ExtensionState } from '../pbx/extension-state.ts'
import type { MailboxCounts } from '../pbx/mailboxes.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import type { ParkedCall } from '../pbx/parked-call.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { Member, Queue, QueueCall } from '../queues/queue.ts'
import type { ListItem, Responder } from '../responder.ts'
import type { ReleaseForms } from './release-forms.ts'

/** An event before it is rendered. */
export interface AmiEvent {
  readonly name: string
  /** Classes of its `Privilege` header. */
  readonly classes: readonly string[]
  readonly headers: Headers
  /** Lines that are sent unchanged after the headers, each with its CRLF (R12); latin1. */
  readonly lines?: string
}

/** Everything in which one release differs from another. */
export interface Personality {
  /** Its branch. */
  readonly name: string
  /** The release whose actions it has. */
  readonly release: string
  /** What the greeting says (R1). */
  readonly ami: string
  readonly version: string
  /** Whether the release is this one or a later one: `since('13.2')`. */
  since(release: string): boolean
  /** What the spec says about its events and answers. */
  readonly forms: ReleaseForms
  readonly classes: ClassTable
  /** Lists have EventList at their start and end (R19). */
  readonly framesLists: boolean
  /** Lines and messages that are too long are answered (R5, R6); else they are cut. */
  readonly refusesOverlong: boolean
  readonly hasFilters: boolean
  readonly hasSecurityEvents: boolean
  /** A user needs all classes of an action, not any one of them (R31). */
  readonly needsEveryClass: boolean
  /** Modules that are loaded beyond those of Debian's package. */
  readonly modules: readonly string[]
  /** Actions that work and that ListCommands does not name. */
  readonly unlistedActions: readonly string[]
  readonly texts: {
    unknownAction(action: string): string
    /** To an action before the login (R27). */
    readonly loginFirst: string
    readonly loggedInAlready: string
    /** One line of ListCommands. */
    describeAction(summary: string, privileges: string): string
    readonly goodbyeBeforeLogin: readonly [response: string, message: string]
  }
  readonly answers: Answers
  /** The AMI events for a PBX event; often none. */
  events(pbxEvent: PbxEvent, channelVars: readonly string[]): AmiEvent[]
  /** The event after an accepted login (R30). */
  fullyBooted(now: number, server: { readonly startedAt: number; readonly reloadedAt: number }): AmiEvent | undefined
  readonly shutdown: AmiEvent
}

/** Answers whose form changed over time. */
export interface Answers {
  ping(request: Responder, now: number): void
  eventMask(request: Responder, on: boolean): void
  /** What a CLI command printed (R22). */
  command(request: Responder, lines: readonly string[], success: boolean): void
  variable(request: Responder, name: string, value: string): void
  /** `channelVars`: names of variables that channels are shown with. */
  status(
    request: Responder,
    channels: readonly Channel[],
    now: number,
    channelVars: readonly string[],
    variables: (channel: Channel) => Headers,
  ): void
  /** Item of CoreShowChannels. */
  shownChannel(channel: Channel, now: number, channelVars: readonly string[]): ListItem
  queueParams(queue: Queue): ListItem
  queueMember(queue: Queue, member: Member, status: number): ListItem
  queueEntry(queue: Queue, call: QueueCall, now: number): ListItem
  mailboxCount(counts: MailboxCounts): Headers
  extensionState(state: ExtensionState): Headers
  parkedCall(call: ParkedCall): ListItem
  agent(agent: Agent): ListItem
  /** IAX peers: rows of plain text, or a list (R23). */
  iaxPeers(request: Responder, phones: readonly PhoneOptions[]): void
  databaseValue(request: Responder, family: string, key: string, value: string): void
  readonly waitEvent: string
  readonly park: string
  readonly noDigitChannel: string
  readonly noDigit: string | undefined
  /** `Channel` of Hangup may be a pattern between slashes. */
  readonly hangsUpByPattern: boolean
  /** Originate to an extension that is not there is refused. */
  readonly checksExtension: boolean
  /** Originate honours ChannelId and OtherChannelId. */
  readonly takesChannelId: boolean
  /** Redirect checks what it is given before it moves anything. */
  readonly checksRedirect: boolean
}

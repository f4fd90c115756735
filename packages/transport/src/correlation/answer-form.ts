import { type ActionContract, availableIn, branchOf, compareReleases, type ReplyDescriptor } from '@openami/bindings'
import { branchesFor } from '../server-version.ts'

/** How an action is answered, over all releases that the server can be. */
export interface AnswerForm {
  /** Of the newest of these releases. */
  readonly reply: ReplyDescriptor | undefined
  /** Names of the events that are items or the answer itself, in lower case, of any release. */
  readonly items: ReadonlySet<string>
  /** Name of the event that ends a list, in lower case. */
  readonly ends: string | undefined
  /** Parts that may come without the ActionID. */
  readonly withoutActionId: { readonly response: boolean; readonly items: boolean; readonly end: boolean }
  /** The answer may be text without any frame. */
  readonly text: boolean
  /** The answer may be a block of headers without `Response:`. */
  readonly withoutResponse: boolean
  /** Whether the action answers with a list in any release: its reply then has `items` in all of them. */
  readonly lists: boolean
  /** Whether a list follows if the response does not say so; undefined: unknown. */
  readonly unmarkedList: boolean | undefined
  /** Nothing marks the end of some answer: a Ping sent after the action does. */
  readonly fenced: boolean
  /** The answer may end without the event of its own. */
  readonly mayLackEnd: boolean
  /** Messages of an Error that mean an empty list. */
  readonly empty: RegExp | undefined
}

/** What is known of the server's release. */
export interface KnownRelease {
  readonly amiVersion: string
  /** Exact, or a branch; overrides the version. */
  readonly release: string | undefined
}

const unknownAction: AnswerForm = {
  reply: undefined,
  items: new Set(),
  ends: undefined,
  withoutActionId: { response: false, items: false, end: false },
  text: false,
  withoutResponse: false,
  lists: false,
  unmarkedList: false,
  fenced: false,
  mayLackEnd: false,
  empty: undefined,
}

interface Known extends KnownRelease {
  readonly form: AnswerForm
}

/** Asked for each action, nearly always of the same release. */
const known = new WeakMap<ActionContract, Known>()

export function answerForm(descriptor: ActionContract | undefined, server: KnownRelease): AnswerForm {
  if (descriptor === undefined) return unknownAction
  const before = known.get(descriptor)
  if (before !== undefined && before.release === server.release && before.amiVersion === server.amiVersion)
    return before.form
  const form = formOf(descriptor, server)
  known.set(descriptor, { amiVersion: server.amiVersion, release: server.release, form })
  return form
}

function formOf(descriptor: ActionContract, server: KnownRelease): AnswerForm {
  const replies = [...descriptor.replies].sort((a, b) => compareReleases(oldest(a), oldest(b)))
  const candidates = candidatesOf(replies, server)
  const reply = candidates.at(-1)
  const has = (part: 'response' | 'items' | 'end'): boolean =>
    candidates.some((one) => one.withoutActionId?.includes(part) === true)
  const lists = candidates.filter(({ kind }) => kind === 'list')
  const announced = announcesLists(server.amiVersion)
  const withoutStart = lists.some((one) => one.withoutStart === true)
  const sometimes = lists.some((one) => one.sometimes === true)
  // Before AMI 2.7 a list need not say that it is one, so that another answer looks like its beginning.
  const unclear =
    lists.length > 0 &&
    (!announced || withoutStart) &&
    (lists.length < candidates.length || (withoutStart && sometimes))
  const mayLackEnd = unclear || candidates.some((one) => one.withoutEnd === true)
  const empty = lists.flatMap((one) => one.empty ?? [])
  return {
    reply,
    items: new Set(replies.flatMap((one) => one.items ?? []).map((name) => name.toLowerCase())),
    ends: (reply?.ends ?? replies.findLast(({ ends }) => ends !== undefined)?.ends)?.toLowerCase(),
    withoutActionId: { response: has('response'), items: has('items'), end: has('end') },
    text: candidates.some(({ kind }) => kind === 'text'),
    withoutResponse: candidates.some((one) => one.withoutResponse === true),
    lists: replies.some(({ kind }) => kind === 'list'),
    unmarkedList: unclear ? undefined : lists.length > 0 && (withoutStart || (!announced && !sometimes)),
    fenced: mayLackEnd || candidates.some((one) => one.kind === 'text' || one.kind === 'none' || one.withoutResponse),
    mayLackEnd,
    empty: empty.length === 0 ? undefined : anyOf(empty),
  }
}

/** Replies of the releases that the server can be, oldest first; the last known one if the spec has no reply for it. */
function candidatesOf(replies: readonly ReplyDescriptor[], server: KnownRelease): readonly ReplyDescriptor[] {
  const { release, amiVersion } = server
  const branches = release === undefined ? branchesFor(amiVersion).branches : [release]
  const exact = release !== undefined && release !== branchOf(release)
  const fits = replies.filter((one) =>
    exact ? availableIn(one, release) : branches.some((branch) => existsWithin(one, branch)),
  )
  return fits.length > 0 ? fits : replies.slice(-1)
}

function oldest({ since }: ReplyDescriptor): string {
  return [...since].sort(compareReleases)[0] ?? '1.0'
}

/** Whether any release of the branch has it. */
function existsWithin(reply: ReplyDescriptor, branch: string): boolean {
  const { since, until } = reply
  const begun = since.some((entry) => compareReleases(branchOf(entry), branch) <= 0)
  const ended = until?.every((entry) => compareReleases(branchOf(entry), branch) < 0) ?? false
  return begun && !ended
}

/** Whether a list's answer always says `EventList: start`; older servers are known by their contract alone (R19). */
function announcesLists(amiVersion: string): boolean {
  return compareReleases(amiVersion, '2.7') >= 0
}

/** The whole text; `*` matches any. */
function anyOf(texts: readonly string[]): RegExp {
  const sources = texts.map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'))
  return new RegExp(`^(?:${sources.join('|')})\\s*$`, 'i')
}

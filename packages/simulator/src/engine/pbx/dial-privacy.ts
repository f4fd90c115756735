import type { Call } from '../applications/application.ts'
import { answer, digit, play } from '../applications/media.ts'
import { run, type Script, wait } from '../applications/script.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import type { Channel } from './channel.ts'

/** Milliseconds that the name of a caller may last, and after which silence ends it. */
const longestName = 4_000
const silence = 2_000
/** Times that the called party is asked. */
const tries = 3
/** What digits mean, and what the database keeps for `P`. */
const answers: Readonly<Record<string, { readonly status?: string; readonly kept: string }>> = {
  1: { kept: 'allow' },
  2: { status: 'NOANSWER', kept: 'deny' },
  3: { status: 'TORTURE', kept: 'torture' },
  4: { status: 'DONTCALL', kept: 'kill' },
  5: { status: 'NOANSWER', kept: 'allow' },
}
const refusals: Readonly<Record<string, string>> = { deny: 'NOANSWER', kill: 'DONTCALL', torture: 'TORTURE' }

/** What is known of a caller before the call; app_dial.c, `setup_privacy_args`, 22.10.1. */
export interface Introduced {
  /** The called party is asked whether it takes the call. */
  readonly asks: boolean
  /** DIALSTATUS of a call that is not made. */
  readonly refused?: string
  /** The caller hung up, or could not be asked for its name. */
  readonly failed?: boolean
}

/** Names that callers have said, by number. */
const introductions = new WeakMap<Call['pbx'], Set<string>>()
/** Names that are remembered. */
const maxNames = 1_000

/** `p` and `P(family)`: the database may have decided; otherwise a caller says its name once. */
export function* introduceCaller(call: Call, options: OptionLetters): Script<Introduced> {
  if (!options.has('p') && !options.has('P')) return { asks: false }
  const { pbx, channel } = call
  const number = shortNumber(channel)
  const kept = number !== '' && options.has('P') ? pbx.database.get('privacy', keyOf(channel, options)) : undefined
  const word = number !== '' && options.has('N') ? 'allow' : kept?.toLowerCase()
  if (word === 'allow') return { asks: false }
  const refused = refusals[word ?? '']
  if (refused !== undefined) return { asks: false, refused }
  const known = introductions.get(pbx) ?? new Set()
  introductions.set(pbx, known)
  if (number === '' || !known.has(number)) {
    yield* answer(call)
    for (const sound of ['priv-recordintro', 'beep'])
      if ((yield* play(call, sound)) === 'failed') return { asks: false, failed: true }
    // A phone sends silence, a Local channel nothing.
    yield* digit(call, channel.half === undefined ? silence : longestName, '#')
    if (number !== '' && known.size < maxNames) known.add(number)
    yield* play(call, 'vm-dialout')
  }
  return { asks: true }
}

/** Asks the called party; the status of a call that it does not take, undefined where it takes it. */
export function* askCalled(call: Call, called: Channel, options: OptionLetters): Script<string | undefined> {
  const { pbx, channel } = call
  const pressed = yield* whileThere(called, choose({ pbx, channel: called }, options))
  const decided = answers[pressed ?? '']
  if (decided !== undefined && options.has('P') && shortNumber(channel) !== '')
    pbx.database.put('privacy', keyOf(channel, options), decided.kept)
  if (pressed === '1' && options.has('n')) introductions.get(pbx)?.delete(shortNumber(channel))
  return pressed === '1' ? undefined : (decided?.status ?? 'ANSWER')
}

/** Plays what the called party may choose, three times. */
function* choose(asked: Pick<Call, 'pbx' | 'channel'>, options: OptionLetters): Script<string | undefined> {
  const valid = options.has('P') ? '12345' : '1234'
  const menus = [
    ...(options.has('P') ? ['priv-callee-options'] : []),
    ...(options.has('p') ? ['screen-callee-options'] : []),
  ]
  for (let tried = 0; tried < tries; tried++) {
    for (const sound of ['priv-callpending', 'name', ...menus, 'vm-sorry']) {
      const pressed = yield* play(asked, sound, valid)
      if (pressed !== undefined && pressed !== 'failed') return pressed
    }
  }
  return undefined
}

/** Does something until the channel is gone. */
function* whileThere<T>(called: Channel, work: Script<T>): Script<T | undefined> {
  return yield* wait<T | undefined>((resume) => {
    const gone = (): void => {
      stop()
      resume(undefined)
    }
    let stop = (): void => undefined
    called.onGone.add(gone)
    stop = run(work, (result) => {
      called.onGone.delete(gone)
      resume(result)
    })
    return () => {
      called.onGone.delete(gone)
      stop()
    }
  })
}

function keyOf(channel: Channel, options: OptionLetters): string {
  return `${options.get('P') || channel.exten}/${shortNumber(channel)}`
}

function shortNumber({ callerId }: Channel): string {
  return callerId.num.replace(/[ ()-]|\.(?!$)/g, '')
}

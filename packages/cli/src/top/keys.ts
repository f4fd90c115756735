import { views } from './rows.ts'
import type { Choice, Drawn } from './screen.ts'

export interface Key {
  readonly name?: string | undefined
  readonly ctrl?: boolean | undefined
  readonly sequence?: string | undefined
}

/** What `y` will do. */
export type Pending = (() => Promise<void>) | undefined

/** One key; returns what awaits `y`, or `quit`. */
export function press(
  key: Key,
  choice: Choice,
  { rows, selected }: Drawn,
  pending: Pending,
  act: (work: () => Promise<void>, done: string) => void,
): Pending | 'quit' {
  const { name, ctrl, sequence = '' } = key
  if (ctrl && name === 'c') return 'quit'
  if (choice.typing) return type(key, choice)
  choice.note = ''
  if (pending !== undefined && name === 'y') {
    act(pending, 'hung up')
    return undefined
  }
  const view = views[Number(sequence) - 1]
  const at = selected === undefined ? 0 : rows.indexOf(selected)
  const select = (index: number): void => {
    choice.selected = rows[Math.max(0, Math.min(rows.length - 1, index))]?.id
  }
  if (view !== undefined) {
    choice.view = view
    choice.selected = undefined
  } else if (name === 'down' || name === 'j') select(at + 1)
  else if (name === 'up' || name === 'k') select(at - 1)
  else if (name === 'pagedown') select(at + 20)
  else if (name === 'pageup') select(at - 20)
  else if (name === 'escape') choice.filter = ''
  else if (sequence === '/') choice.typing = true
  else if (name === 'q') return 'quit'
  else if (name === 'h') {
    if (selected?.hangup === undefined) choice.note = 'h hangs up a channel or a call: 1 or 2 shows them'
    else {
      choice.selected = selected.id
      choice.note = `Hang up ${selected.cells[0]}? y`
      return selected.hangup
    }
  } else if (name === 'p') {
    const { member } = selected ?? {}
    if (member === undefined) choice.note = 'p pauses a member of a queue: 4 shows them'
    else act(() => (member.paused ? member.unpause() : member.pause()), member.paused ? 'works again' : 'paused')
  }
  return undefined
}

function type({ name, sequence = '', ctrl }: Key, choice: Choice): undefined {
  if (name === 'return' || name === 'enter') choice.typing = false
  else if (name === 'escape') {
    choice.typing = false
    choice.filter = ''
  } else if (name === 'backspace') choice.filter = choice.filter.slice(0, -1)
  else if (!ctrl && /^[ -~]$/.test(sequence)) choice.filter += sequence
  return undefined
}

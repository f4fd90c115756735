import { type Call, readCalls } from '@openami/calls-tool'
import type { Model } from '@openami/generator/internal'

let read: readonly Call[] | undefined

/** The recorded calls that the model can tell: another spec may lack what they consist of. */
export function recordedCalls(model: Model): readonly Call[] {
  read ??= readCalls()
  return read.filter(({ recorded }) =>
    recorded.every(({ messages }) =>
      messages.every(
        ({ kind, name }) => kind === 'response' || (kind === 'action' ? model.actions : model.events)[name],
      ),
    ),
  )
}

import type { Message } from '@openami/bindings'
import type { PbxState } from '../state/pbx-state.ts'

/** Takes one event into the state. `at`: milliseconds since 1970. */
export type Handler = (state: PbxState, event: Message, at: number) => void

export type Handlers = Readonly<Record<string, Handler>>

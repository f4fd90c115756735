import type { Message } from '@openami/bindings'
import type { Frame } from './frame.ts'
import type { Latin1Decoder } from './latin1.ts'
import type { Asked, Limits } from './oversize.ts'

export interface FramerOptions extends Omit<Limits, 'maxItems'> {
  /** Called for each frame, in order, while `feed` runs. */
  readonly onFrame: (frame: Frame) => void
  /** Whether a greeting line comes first (R1). Default true. */
  readonly greeting?: boolean
  /** Whether events of this name are wanted; called for each event, before it is decoded. Default: all. */
  readonly wants?: (event: string) => boolean
  /**
   * Whether an answer with ActionID `id` can only come after the answer to `own`, whose ActionID may be undefined.
   * Proves that a `Response: Follows` was cut off (R22, R35); without it, such an answer waits for its end.
   */
  readonly isLater?: (id: string, own: string | undefined) => boolean
  /** Rows of a `Response: Follows` look like messages: it is time to ask the server something. */
  readonly onDoubt?: () => void
  readonly decode?: Latin1Decoder
  /** Asked once for a message longer than `maxLine` or `maxMessage`, by its first line and ActionID. */
  readonly answers?: (head: Message) => Asked
}

import type { Message } from '@openami/bindings'
import { ActionReader } from '../../../simulator/src/engine/action-reader.ts'
import type { IncomingAction } from '../../../simulator/src/engine/incoming-action.ts'
import { Framer, type Limits } from '../../src/codec/index.ts'
import { Correlator } from '../../src/correlation/correlator.ts'
import { dispatch } from '../../src/correlation/dispatch.ts'
import { Probes } from '../../src/correlation/probes.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { isSerial } from '../../src/server-version.ts'
import { buildRequest, type ListOptions } from '../../src/session/request.ts'

/** Codec and correlation without a socket, so that a hundred thousand cases take seconds. */
export class Wire {
  /** What has been sent and not been taken by a test yet, oldest first. */
  readonly sent: IncomingAction[] = []
  readonly events: Message[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly correlator: Correlator
  readonly #amiVersion: string
  readonly #framer: Framer

  constructor(amiVersion = '11.0.0', limits: Limits = {}) {
    this.#amiVersion = amiVersion
    const reader = new ActionReader({ onAction: (action) => this.sent.push(action) })
    const write = (latin1: string): void => reader.feed(Buffer.from(latin1, 'latin1'))
    this.correlator = new Correlator({
      serial: isSerial(amiVersion),
      write,
      onEvent: (message) => this.events.push(message),
      onDiagnostic: (diagnostic) => this.diagnostics.push(diagnostic),
    })
    const probes = new Probes({ write, owes: (id) => this.correlator.owes(id) })
    this.#framer = new Framer({
      ...limits,
      greeting: false,
      isLater: (id, own) => probes.isLater(id, own),
      onDoubt: () => probes.send(),
      answers: (head) => this.correlator.asked(head),
      onFrame: (frame) => {
        if (frame.type !== 'greeting') dispatch(frame, this.correlator, probes)
      },
    })
  }

  // biome-ignore lint/suspicious/noExplicitAny: replies of any kind
  run(name: string, request: object = {}, list: ListOptions = {}): Promise<any> {
    const server = { amiVersion: this.#amiVersion, release: undefined }
    const built = buildRequest(name, request, undefined, server, list)
    const running = this.correlator.run(built, { timeout: 600_000 })
    running.catch(() => undefined)
    return running
  }

  /** Latin1 bytes from the server. */
  feed(latin1: string): void {
    this.feedBytes(Buffer.from(latin1, 'latin1'))
  }

  feedBytes(bytes: Uint8Array): void {
    this.#framer.feed(bytes)
  }

  /** The server has closed the connection. */
  endStream(): void {
    this.#framer.end()
  }

  /** Ends what still waits; nothing of it keeps a timer. */
  end(): void {
    this.correlator.fail('the test is over')
  }
}

// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { TextReply } from '../../runtime/reply.ts'
/** This action takes no parameters. */
export type RptLocalNodesRequest = NoParameters

/** Reply of RptLocalNodes. */
export interface RptLocalNodesReply extends TextReply {
}

/**
 * Reports the state of the radio repeater nodes of this server, or of one of them.
 *
 * The ActionID comes before Response, which is then not the first header; in an error after it, as usual.
 *
 * A server without nodes answers RptStat with a line `<NONE>` in place of Nodes.
 *
 * The server closes the session after the error that a node is unknown or missing.
 *
 * Since 1.6.2; until 1.8.11, 10.3. Privileges: none.
 *
 * Source: spec/actions/RptStatus.yaml
 */
export interface RptStatusRequest {
  /**
   * What to report: `RptStat` or `NodeStat`, in exactly this case.
   * - `RptStat`: The nodes, and how long the application has run.
   * - `NodeStat`: State and counters of one node.
   */
  Command: 'RptStat' | 'NodeStat'
  /**
   * Number of the node.
   * Required: with the command NodeStat.
   */
  Node?: string | number | undefined
}

/** Reply of RptStatus. */
export interface RptStatusReply extends Fields {
  /** Numbers of this server's radio nodes, separated by commas. */
  readonly Nodes: readonly string[] | undefined
  /** Time since the application began. */
  readonly RptUptime: string | undefined
  /**
   * Whether the node is a remote base and not a repeater.
   * - `YES`: A remote base.
   * - `NO`: A repeater.
   */
  readonly IsRemoteBase: 'YES' | 'NO' | (string & {}) | undefined
  /**
   * Whether the remote base is on.
   * - `YES`: It is on.
   * - `NO`: It is off.
   */
  readonly RemoteOn: 'YES' | 'NO' | (string & {}) | undefined
  /** User who is logged in at the remote base. */
  readonly LogInUser: string | undefined
  /** Level of the user who is logged in at the remote base. */
  readonly LogInLevel: string | undefined
  /** Frequency of the remote base, in MHz. */
  readonly Freq: string | undefined
  /**
   * Modulation of the remote base.
   * - `FM`: Frequency modulation.
   * - `AM`: Amplitude modulation.
   * - `USB`: Upper side band.
   * - `LSB`: Lower side band.
   */
  readonly RemMode: 'FM' | 'AM' | 'USB' | 'LSB' | (string & {}) | undefined
  /**
   * Where the remote base transmits, seen from where it receives.
   * - `S`: On the same frequency.
   * - `-`: Below.
   * - `+`: Above.
   */
  readonly RemOffset: 'S' | '-' | '+' | (string & {}) | undefined
  /** Tone that opens the receiver, in Hz. */
  readonly RxPl: string | undefined
  /** Tone that is sent along, in Hz. */
  readonly TxPl: string | undefined
  /**
   * Power that the remote base transmits with.
   * - `L`: Low.
   * - `M`: Medium.
   * - `H`: High.
   */
  readonly PowerLevel: 'L' | 'M' | 'H' | (string & {}) | undefined
  /**
   * Number of the set of states that the node is in.
   * Minimum: 0.
   */
  readonly NodeState: number | undefined
  /**
   * Whether something is being received.
   * - `YES`: It is.
   * - `NO`: It is not.
   */
  readonly SignalOnInput: 'YES' | 'NO' | (string & {}) | undefined
  /**
   * Whether the transmitter is sending.
   * - `YES`: It is.
   * - `NO`: It is not.
   */
  readonly TransmitterKeyed: 'YES' | 'NO' | (string & {}) | undefined
  /** Whether the transmitter may be used. */
  readonly Transmitter: boolean | undefined
  /** Whether the node repeats what it hears for a test. */
  readonly Parrot: boolean | undefined
  /** Whether the scheduler is on. */
  readonly Scheduler: boolean | undefined
  /**
   * How long the transmitter stays on after a transmission.
   * - `STANDARD`: The usual time.
   * - `ALTERNATE`: The other time.
   */
  readonly TailLength: 'STANDARD' | 'ALTERNATE' | (string & {}) | undefined
  /** Whether transmissions are limited in length. */
  readonly TimeOutTimer: boolean | undefined
  /**
   * State of the timer that limits transmissions.
   * - `RESET`: It does not run.
   * - `ARMED`: It runs.
   * - `TIMED OUT!`: It ran out.
   */
  readonly TimeOutTimerState: 'RESET' | 'ARMED' | 'TIMED OUT!' | (string & {}) | undefined
  /**
   * Transmissions that were too long since the application began.
   * Minimum: 0.
   */
  readonly TimeOutsSinceSystemInitialization: number | undefined
  /**
   * Whether the repeater's identification is due.
   * - `CLEAN`: It is not.
   * - `QUEUED IN TAIL`: It comes at the end of the transmission.
   * - `QUEUED FOR CLEANUP`: It must come.
   */
  readonly IdentifierState: 'CLEAN' | 'QUEUED IN TAIL' | 'QUEUED FOR CLEANUP' | (string & {}) | undefined
  /**
   * Very short transmissions today.
   * Minimum: 0.
   */
  readonly KerchunksToday: number | undefined
  /**
   * Very short transmissions since the application began.
   * Minimum: 0.
   */
  readonly KerchunksSinceSystemInitialization: number | undefined
  /**
   * Times that the transmitter was keyed today.
   * Minimum: 0.
   */
  readonly KeyupsToday: number | undefined
  /**
   * Times that the transmitter was keyed since the application began.
   * Minimum: 0.
   */
  readonly KeyupsSinceSystemInitialization: number | undefined
  /**
   * Commands by touch tone today.
   * Minimum: 0.
   */
  readonly DtmfCommandsToday: number | undefined
  /**
   * Commands by touch tone since the application began.
   * Minimum: 0.
   */
  readonly DtmfCommandsSinceSystemInitialization: number | undefined
  /**
   * Last command by touch tone.
   * No value: `N/A`.
   */
  readonly LastDtmfCommandExecuted: string | undefined
  /** Time that was sent today, as hours, minutes, seconds, a dot and milliseconds. */
  readonly TxTimeToday: string | undefined
  /** Time that was sent since the application began, as hours, minutes, seconds, a dot and milliseconds. */
  readonly TxTimeSinceSystemInitialization: string | undefined
  /**
   * Numbers of the nodes that are connected, separated by commas.
   * No value: `<NONE>`.
   */
  readonly NodesCurrentlyConnectedToUs: readonly string[] | undefined
  /** Whether calls may be made by radio. */
  readonly Autopatch: boolean | undefined
  /**
   * State of the call by radio.
   * - `DOWN`: No call.
   * - `DIALING`: The number is being dialled.
   * - `CONNECTING`: The call is being made.
   * - `UP`: It is connected.
   * - `CALL FAILED`: It failed.
   */
  readonly AutopatchState: 'DOWN' | 'DIALING' | 'CONNECTING' | 'UP' | 'CALL FAILED' | (string & {}) | undefined
  /**
   * Number that was called by radio.
   * No value: `N/A`.
   */
  readonly AutopatchCalledNumber: string | undefined
  /**
   * Whether a user is connected from a telephone or a computer.
   * - `UP`: A user is connected.
   * - `DOWN`: No user is connected.
   */
  readonly ReversePatchIaxrptConnected: 'UP' | 'DOWN' | (string & {}) | undefined
  /** Whether users may connect nodes. */
  readonly UserLinkingCommands: boolean | undefined
  /** Whether users may give commands. */
  readonly UserFunctions: boolean | undefined
}

// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { TextReply } from '../../runtime/reply.ts'
import type {
  AutopatchStateValue,
  IdentifierStateValue,
  IsRemoteBaseValue,
  PowerLevelValue,
  RemModeValue,
  RemOffsetValue,
  RemoteOnValue,
  RepeaterCommandValue,
  ReversePatchIaxrptConnectedValue,
  SignalOnInputValue,
  TailLengthValue,
  TimeOutTimerStateValue,
  TransmitterKeyedValue,
} from '../values.ts'

/** Parameters of RptLocalNodes; the method `rptLocalNodes` describes the action. */
export type RptLocalNodesRequest = NoParameters

/** Reply of RptLocalNodes. */
export type RptLocalNodesReply = TextReply

/** Parameters of RptStatus; the method `rptStatus` describes the action. */
export interface RptStatusRequest {
  /** What to report: `RptStat` or `NodeStat`, in exactly this case. */
  Command: RepeaterCommandValue
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
  /** Whether the node is a remote base and not a repeater. */
  readonly IsRemoteBase: IsRemoteBaseValue | (string & {}) | undefined
  /** Whether the remote base is on. */
  readonly RemoteOn: RemoteOnValue | (string & {}) | undefined
  /** User who is logged in at the remote base. */
  readonly LogInUser: string | undefined
  /** Level of the user who is logged in at the remote base. */
  readonly LogInLevel: string | undefined
  /** Frequency of the remote base, in MHz. */
  readonly Freq: string | undefined
  /** Modulation of the remote base. */
  readonly RemMode: RemModeValue | (string & {}) | undefined
  /** Where the remote base transmits, seen from where it receives. */
  readonly RemOffset: RemOffsetValue | (string & {}) | undefined
  /** Tone that opens the receiver, in Hz. */
  readonly RxPl: string | undefined
  /** Tone that is sent along, in Hz. */
  readonly TxPl: string | undefined
  /** Power that the remote base transmits with. */
  readonly PowerLevel: PowerLevelValue | (string & {}) | undefined
  /**
   * Number of the set of states that the node is in.
   * Minimum: 0.
   */
  readonly NodeState: number | undefined
  /** Whether something is being received. */
  readonly SignalOnInput: SignalOnInputValue | (string & {}) | undefined
  /** Whether the transmitter is sending. */
  readonly TransmitterKeyed: TransmitterKeyedValue | (string & {}) | undefined
  /** Whether the transmitter may be used. */
  readonly Transmitter: boolean | undefined
  /** Whether the node repeats what it hears for a test. */
  readonly Parrot: boolean | undefined
  /** Whether the scheduler is on. */
  readonly Scheduler: boolean | undefined
  /** How long the transmitter stays on after a transmission. */
  readonly TailLength: TailLengthValue | (string & {}) | undefined
  /** Whether transmissions are limited in length. */
  readonly TimeOutTimer: boolean | undefined
  /** State of the timer that limits transmissions. */
  readonly TimeOutTimerState: TimeOutTimerStateValue | (string & {}) | undefined
  /**
   * Transmissions that were too long since the application began.
   * Minimum: 0.
   */
  readonly TimeOutsSinceSystemInitialization: number | undefined
  /** Whether the repeater's identification is due. */
  readonly IdentifierState: IdentifierStateValue | (string & {}) | undefined
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
  /** State of the call by radio. */
  readonly AutopatchState: AutopatchStateValue | (string & {}) | undefined
  /**
   * Number that was called by radio.
   * No value: `N/A`.
   */
  readonly AutopatchCalledNumber: string | undefined
  /** Whether a user is connected from a telephone or a computer. */
  readonly ReversePatchIaxrptConnected: ReversePatchIaxrptConnectedValue | (string & {}) | undefined
  /** Whether users may connect nodes. */
  readonly UserLinkingCommands: boolean | undefined
  /** Whether users may give commands. */
  readonly UserFunctions: boolean | undefined
}

// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ChannelSnapshot } from '../groups.ts'
import type { MusicStateValue } from '../values.ts'

/**
 * A channel begins or stops to hear music on hold.
 *
 * MusicOnHoldStart and MusicOnHoldStop take its place.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/MusicOnHold.yaml
 *
 * @deprecated Replaced by MusicOnHoldStart in 12.
 */
export interface MusicOnHoldEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MusicOnHold'
  /** Whether the music begins or stops. */
  readonly State: MusicStateValue | (string & {}) | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /**
   * Class of music on hold that is played.
   * Since 1.8; until 11.
   */
  readonly Class?: string | undefined
}

/**
 * The server received an RTCP report on a call's media.
 *
 * Reports are numbered from 0: `Report0SourceSSRC`, `Report0FractionLost`, and so on, up to `ReportCount`.
 *
 * Read by `get` and `toObject`, for their names vary: `ReportXSourceSSRC`, `ReportXFractionLost`, `ReportXCumulativeLost`, `ReportXHighestSequence`, `ReportXSequenceNumberCycles`, `ReportXIAJitter`, `ReportXDLSR`, `ReportXLSR`.
 *
 * Since 1.6.2. Privileges: reporting.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/RTCPReceived.yaml
 */
export interface RTCPReceivedEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'RTCPReceived'
  /**
   * Source that sends the report, with 0x before it.
   * Since 12.
   */
  readonly SSRC?: string | undefined
  /** Kind of the report, as number and name: `200(SR)` from a sender, `201(RR)` from a receiver. */
  readonly PT: string | undefined
  /**
   * Address and port of the reporting side, which is this server in RTCPSent and the far end in RTCPReceived.
   * Since 1.6.2, 1.8.5.
   */
  readonly From: string | undefined
  /**
   * Address and port that the report goes to; the far end's in RTCPSent, this server's in RTCPReceived.
   * Since 12.
   */
  readonly To?: string | undefined
  /**
   * Quality of the media as the far end or this server rates it, from 0 (none) to 100 (best).
   * Since 18.17, 20.2, 21; not in 19.
   */
  readonly MES?: number | undefined
  /**
   * Reception reports in the packet.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly ReceptionReports?: number | undefined
  /**
   * Source that sends the report.
   * Since 1.6.2; until 11.
   */
  readonly SenderSSRC?: string | undefined
  /**
   * Share of packets lost since the last report, in 256ths.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly FractionLost?: number | undefined
  /**
   * Packets lost since the stream began.
   * Since 1.6.2; until 11.
   */
  readonly PacketsLost?: number | undefined
  /**
   * Highest sequence number received.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly HighestSequence?: number | undefined
  /**
   * Times that the sequence number has wrapped round.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly SequenceNumberCycles?: number | undefined
  /**
   * Variation of the time between packets, in units of the stream's clock, or in seconds in `RTCPSent` up to Asterisk 11.
   * Since 1.6.2; until 11.
   */
  readonly IAJitter?: number | undefined
  /**
   * When the last sender's report came, as seconds and fraction.
   * Since 1.6.2; until 11.
   */
  readonly LastSR?: string | undefined
  /**
   * Time since the last sender's report, in seconds, followed by `(sec)`.
   * Since 1.6.2; until 11.
   */
  readonly DLSR?: string | undefined
  /**
   * Round-trip time; up to Asterisk 11 `(sec)` follows the number.
   * Unit: s.
   */
  readonly RTT: number | undefined
  /**
   * Reception reports that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 12.
   */
  readonly ReportCount?: number | undefined
  /**
   * Clock of the sender, as seconds and fraction of a second.
   * Since 12.
   */
  readonly SentNTP?: string | undefined
  /**
   * RTP time that goes with the sender's clock.
   * Since 12.
   */
  readonly SentRTP?: string | undefined
  /**
   * Packets that the sender has sent.
   * Unit: packets.
   * Minimum: 0.
   * Since 12.
   */
  readonly SentPackets?: number | undefined
  /**
   * Octets of media that the sender has sent.
   * Unit: bytes.
   * Minimum: 0.
   * Since 12.
   */
  readonly SentOctets?: number | undefined
}

/**
 * The server sent an RTCP report on a call's media.
 *
 * Reports are numbered from 0: `Report0SourceSSRC`, `Report0FractionLost`, and so on, up to `ReportCount`.
 *
 * Read by `get` and `toObject`, for their names vary: `ReportXSourceSSRC`, `ReportXFractionLost`, `ReportXCumulativeLost`, `ReportXHighestSequence`, `ReportXSequenceNumberCycles`, `ReportXIAJitter`, `ReportXDLSR`, `ReportXLSR`.
 *
 * Since 1.6.2. Privileges: reporting.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/RTCPSent.yaml
 */
export interface RTCPSentEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'RTCPSent'
  /**
   * Source that sends the report, with 0x before it.
   * Since 12.
   */
  readonly SSRC?: string | undefined
  /**
   * Kind of the report, as number and name: `200(SR)` from a sender, `201(RR)` from a receiver.
   * Since 12.
   */
  readonly PT?: string | undefined
  /**
   * Address and port that the report goes to; the far end's in RTCPSent, this server's in RTCPReceived.
   * Since 1.6.2, 1.8.5.
   */
  readonly To: string | undefined
  /**
   * Address and port of the reporting side, which is this server in RTCPSent and the far end in RTCPReceived.
   * Since 12.
   */
  readonly From?: string | undefined
  /**
   * Quality of the media as the far end or this server rates it, from 0 (none) to 100 (best).
   * Since 18.17, 20.2, 21; not in 19.
   */
  readonly MES?: number | undefined
  /**
   * Source that this side sends as.
   * Since 1.6.2; until 11.
   */
  readonly OurSSRC?: string | undefined
  /**
   * Reception reports that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 12.
   */
  readonly ReportCount?: number | undefined
  /** Clock of the sender, as seconds and fraction of a second. */
  readonly SentNTP: string | undefined
  /** RTP time that goes with the sender's clock. */
  readonly SentRTP: string | undefined
  /**
   * Packets that the sender has sent.
   * Unit: packets.
   * Minimum: 0.
   */
  readonly SentPackets: number | undefined
  /**
   * Octets of media that the sender has sent.
   * Unit: bytes.
   * Minimum: 0.
   */
  readonly SentOctets: number | undefined
  /**
   * Heading before the block of a reception report; it has no value of its own.
   * Since 1.6.2; until 11.
   */
  readonly ReportBlock?: string | undefined
  /**
   * Share of packets lost since the last report, in 256ths.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly FractionLost?: number | undefined
  /**
   * Packets lost since the stream began.
   * Since 1.6.2; until 11.
   */
  readonly CumulativeLoss?: number | undefined
  /**
   * Variation of the time between packets, in units of the stream's clock, or in seconds in `RTCPSent` up to Asterisk 11.
   * Since 1.6.2; until 11.
   */
  readonly IAJitter?: number | undefined
  /**
   * When the last sender's report came, the middle 32 bits of its NTP time.
   * Since 1.6.2; until 11.
   */
  readonly TheirLastSR?: string | undefined
  /**
   * Time since the last sender's report, in seconds, followed by `(sec)`.
   * Since 1.6.2; until 11.
   */
  readonly DLSR?: string | undefined
}

/**
 * Counts of a received RTP stream that has ended.
 *
 * Since 1.6.2; until 1.6.2. Privileges: reporting.
 *
 * Source: spec/events/RTPReceiverStat.yaml
 */
export interface RTPReceiverStatEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'RTPReceiverStat'
  /** Source of the stream. */
  readonly SSRC: string | undefined
  /**
   * Packets received.
   * Unit: packets.
   * Minimum: 0.
   */
  readonly ReceivedPackets: number | undefined
  /** Packets lost. */
  readonly LostPackets: number | undefined
  /** Variation of the time between packets; in seconds for a received stream, in units of its clock for a sent one. */
  readonly Jitter: number | undefined
  /** Time that the last packet was under way, relative to the first. */
  readonly Transit: number | undefined
  /**
   * Receiver's reports that were sent.
   * Minimum: 0.
   */
  readonly RRCount: number | undefined
}

/**
 * Counts of a sent RTP stream that has ended.
 *
 * Since 1.6.2; until 1.6.2. Privileges: reporting.
 *
 * Source: spec/events/RTPSenderStat.yaml
 */
export interface RTPSenderStatEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'RTPSenderStat'
  /** Source of the stream. */
  readonly SSRC: string | undefined
  /**
   * Packets that the sender has sent.
   * Unit: packets.
   * Minimum: 0.
   */
  readonly SentPackets: number | undefined
  /** Packets lost. */
  readonly LostPackets: number | undefined
  /** Variation of the time between packets; in seconds for a received stream, in units of its clock for a sent one. */
  readonly Jitter: number | undefined
  /**
   * Sender's reports that were sent.
   * Minimum: 0.
   */
  readonly SRCount: number | undefined
  /**
   * Round-trip time; up to Asterisk 11 `(sec)` follows the number.
   * Unit: s.
   */
  readonly RTT: number | undefined
}

// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ChannelSnapshot } from '../groups.ts'
import type {
  BillingId,
  ChargeMultiplier,
  ChargeTotal,
  ChargeType,
} from '../values.ts'

/**
 * The network reported during a call what it has cost so far.
 *
 * Units(0)/NumberOf and its siblings count the kinds of charging units from 0.
 *
 * Read by `get` and `toObject`, for their names vary: `Units/Item(X)/NumberOf`, `Units/Item(X)/TypeOf`, `Charge/Units(X)/NumberOf`, `Charge/Units(X)/TypeOf`.
 *
 * Since 1.8. Privileges: aoc.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/AOC-D.yaml
 */
export interface AOCDEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'AOC-D'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * How the charge is given.
   * Since 1.8; until 11.
   */
  readonly Type?: ChargeType | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * Since 1.8; until 11.
   */
  readonly BillingID?: BillingId | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * Since 1.8; until 11.
   */
  readonly TypeOfCharging?: ChargeTotal | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 1.8; until 11.
   */
  readonly Currency?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Multiplier'?: ChargeMultiplier | (string & {}) | undefined
  /**
   * Kinds of charging units that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Units/NumberItems'?: number | undefined
  /**
   * How the charge is given.
   * Since 12.
   */
  readonly 'Charge/Type'?: ChargeType | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * Since 12.
   */
  readonly 'Charge/BillingID'?: BillingId | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * Since 12.
   */
  readonly 'Charge/TotalType'?: ChargeTotal | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Name'?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Since 12.
   */
  readonly 'Charge/Currency/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Multiplier'?: ChargeMultiplier | (string & {}) | undefined
}

/**
 * The network reported at the end of a call what it has cost.
 *
 * The channel may be gone already; then nothing of it is there.
 *
 * Read by `get` and `toObject`, for their names vary: `Units/Item(X)/NumberOf`, `Units/Item(X)/TypeOf`, `Charge/Units(X)/NumberOf`, `Charge/Units(X)/TypeOf`.
 *
 * Since 1.8. Privileges: aoc.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/AOC-E.yaml
 */
export interface AOCEEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'AOC-E'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * Empty where the network did not report which call the charge belongs to.
   * Since 12.
   */
  readonly ChargingAssociation?: string | undefined
  /** Telephone number that the charge belongs to. */
  readonly 'ChargingAssociation/Number': string | undefined
  /**
   * Numbering plan of that number, by number.
   * Since 1.8; until 11.
   */
  readonly 'ChargingAssociation/Number/Plan'?: number | undefined
  /**
   * Numbering plan of that number, by number.
   * Since 12.
   */
  readonly 'ChargingAssociation/Plan'?: number | undefined
  /** Number of the call that the charge belongs to. */
  readonly 'ChargingAssociation/ID': number | undefined
  /**
   * How the charge is given.
   * Since 1.8; until 11.
   */
  readonly Type?: ChargeType | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * Since 1.8; until 11.
   */
  readonly BillingID?: BillingId | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 1.8; until 11.
   */
  readonly Currency?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Multiplier'?: ChargeMultiplier | (string & {}) | undefined
  /**
   * Kinds of charging units that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Units/NumberItems'?: number | undefined
  /**
   * How the charge is given.
   * Since 12.
   */
  readonly 'Charge/Type'?: ChargeType | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * Since 12.
   */
  readonly 'Charge/BillingID'?: BillingId | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * Since 12.
   */
  readonly 'Charge/TotalType'?: ChargeTotal | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Name'?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Since 12.
   */
  readonly 'Charge/Currency/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Multiplier'?: ChargeMultiplier | (string & {}) | undefined
}

/**
 * The network reported its tariffs at the beginning of a call, or when they changed.
 *
 * From 12 on the list of tariffs has no name, and the server writes `(null)` where a name should be.
 *
 * Read by `get` and `toObject`, for their names vary: `Rate(X)/Chargeable`, `Rate(X)/Duration/Amount/Cost`, `Rate(X)/Duration/Amount/Multiplier`, `Rate(X)/Duration/ChargingType`, `Rate(X)/Duration/Currency`, `Rate(X)/Duration/Granularity/Length`, `Rate(X)/Duration/Granularity/Scale`, `Rate(X)/Duration/Time/Length`, `Rate(X)/Duration/Time/Scale`, `Rate(X)/Flat/Amount/Cost`, `Rate(X)/Flat/Amount/Multiplier`, `Rate(X)/Flat/Currency`, `Rate(X)/SpecialCode`, `Rate(X)/Type`, `Rate(X)/Volume/Amount/Cost`, `Rate(X)/Volume/Amount/Multiplier`, `Rate(X)/Volume/Currency`, `Rate(X)/Volume/Unit`, `(null)(X)/Chargeable`, `(null)(X)/Duration/ChargingType`, `(null)(X)/Duration/Currency/Cost`, `(null)(X)/Duration/Currency/Multiplier`, `(null)(X)/Duration/Currency/Name`, `(null)(X)/Duration/Granularity`, `(null)(X)/Duration/Granularity/Length`, `(null)(X)/Duration/Granularity/Scale`, `(null)(X)/Duration/Time/Length`, `(null)(X)/Duration/Time/Scale`, `(null)(X)/Flat/Currency/Cost`, `(null)(X)/Flat/Currency/Multiplier`, `(null)(X)/Flat/Currency/Name`, `(null)(X)/SpecialCode/SpecialCode`, `(null)(X)/Volume/Currency/Cost`, `(null)(X)/Volume/Currency/Multiplier`, `(null)(X)/Volume/Currency/Name`, `(null)(X)/Volume/Unit`.
 *
 * Since 1.8. Privileges: aoc.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/AOC-S.yaml
 */
export interface AOCSEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'AOC-S'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * Tariffs that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly NumberRates?: number | undefined
}

import { compareReleases } from '@openami/bindings'
import type { ConfigFiles } from '../config/config-files.ts'
import { ConfigError, isTrue, type Section } from '../config/ini.ts'

/** A parking lot, as a section of res_parking.conf describes it. */
export interface ParkingLotSettings {
  readonly name: string
  /** Extension that parks; empty where there is none. */
  readonly extension: string
  /** The extension parks in this lot and no other. */
  readonly isExclusive: boolean
  readonly context: string
  readonly first: number
  readonly last: number
  /** Seconds that a call may stay. */
  readonly time: number
  /** The next call gets the space after the last one's, not the first free one. */
  readonly takesNext: boolean
  /** After its time a call rings who parked it. */
  readonly returns: boolean
  readonly returnContext: string
  /** Seconds that who parked the call is rung. */
  readonly returnTime: number
}

export const defaultLot: ParkingLotSettings = {
  name: 'default',
  extension: '700',
  isExclusive: false,
  context: 'parkedcalls',
  first: 701,
  last: 750,
  time: 45,
  takesNext: false,
  returns: true,
  returnContext: 'parkedcallstimeout',
  returnTime: 30,
}

export function isBefore12(release: string): boolean {
  return compareReleases(release, '12') < 0
}

/**
 * The lots of res_parking.conf, before 12 of features.conf: its section `general`, and from 1.6 on those whose names begin
 * with `parkinglot_`. Where there is no `default`, one with 20 spaces is first.
 */
export function readParkingLots(
  files: ConfigFiles,
  release: string,
  warn: (warning: ConfigError) => void,
): ParkingLotSettings[] {
  const lots = sectionsOf(files, release, warn).map((section) =>
    readLot(section, isBefore12(release) && section.name === 'default' ? defaultLot.extension : '', warn),
  )
  if (lots.some(({ name }) => name === 'default')) return lots
  return [{ ...defaultLot, last: 720 }, ...lots]
}

function sectionsOf(files: ConfigFiles, release: string, warn: (warning: ConfigError) => void): Section[] {
  if (!isBefore12(release)) return files.sections('res_parking.conf', warn).filter(({ name }) => name !== 'general')
  // What is wrong with the other sections is said where they are read.
  return files
    .sections('features.conf', () => undefined)
    .flatMap(({ name, ...section }) => {
      if (name === 'general') return [{ ...section, name: 'default' }]
      return name.startsWith('parkinglot_') && compareReleases(release, '1.6') >= 0 ? [{ ...section, name }] : []
    })
}

function readLot(
  { name, settings }: Section,
  extension: string,
  warn: (warning: ConfigError) => void,
): ParkingLotSettings {
  const lot = { ...defaultLot, name, extension }
  for (const { file, line, key, value } of settings) {
    const bad = (reason: string): void => warn(new ConfigError(file, line, key, reason))
    const seconds = (): number | undefined => {
      const number = Number.parseInt(value, 10)
      if (number > 0) return number
      bad(`"${value}" is not a number of seconds; write 45`)
      return undefined
    }
    if (key === 'parkext') lot.extension = value
    else if (key === 'parkext_exclusive') lot.isExclusive = isTrue(value)
    else if (key === 'context') lot.context = value
    else if (key === 'parkpos') {
      const [, first, last] = /^(\d+)\s*-\s*(\d+)$/.exec(value) ?? []
      if (first === undefined || Number(first) > Number(last)) bad(`"${value}" is not a range of spaces; write 701-720`)
      else Object.assign(lot, { first: Number(first), last: Number(last) })
    } else if (key === 'parkingtime') lot.time = seconds() ?? lot.time
    else if (key === 'findslot') lot.takesNext = value.toLowerCase() === 'next'
    else if (key === 'comebacktoorigin') lot.returns = isTrue(value)
    else if (key === 'comebackcontext') lot.returnContext = value
    else if (key === 'comebackdialtime') lot.returnTime = seconds() ?? lot.returnTime
  }
  return lot
}

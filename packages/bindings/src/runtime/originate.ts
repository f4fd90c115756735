import type { Availability } from './descriptor.ts'
import { availableIn } from './release.ts'

/** Parts of an application's name, and since when an Originate of it needs more than the action's own class (R33). */
const applications: ReadonlyArray<readonly [parts: readonly string[], since: Availability]> = [
  [['agi', 'exec', 'system'], { since: ['1.6.0'] }],
  [['mixmonitor'], { since: ['1.8.11.1', '10.3.1', '11'] }],
  [['externalivr'], { since: ['1.8.15.1', '10.7.1', '11'] }],
  [['originate'], { since: ['13.29.2', '16.6.2', '17.0.1', '18'], absentIn: ['14', '15'] }],
]
const stricter: Availability = { since: ['18.24.2', '20.9.2', '21.4.2', '22'], absentIn: ['19'] }
const stricterApplications = ['dbdeltree', 'reload']
/** The same of an application's data, where case matters. */
const functions = ['EVAL', 'SHELL']
const stricterFunctions = ['CURL', 'DB', 'FILE', 'ODBC', 'REALTIME']
/** Queue's arguments are separated by commas; the sixth is an AGI script. */
const queueAgi = 5

/**
 * A user needs one of these classes for an Originate of this application, in addition to the action's own (R33); empty if
 * it needs no other. Before 1.6 no server checks the application: any user who may originate may run programs.
 */
export function originateClasses(application: string, data: string, release: string): readonly string[] {
  const name = application.toLowerCase()
  const strict = availableIn(stricter, release)
  const named = applications.some(
    ([parts, since]) => availableIn(since, release) && parts.some((part) => name.includes(part)),
  )
  if (named || (strict && stricterApplications.some((part) => name.includes(part)))) return ['system']
  if (strict && name.includes('queue') && (data.split(',')[queueAgi] ?? '') !== '') return ['agi', 'system']
  const guarded = guardsApplications(release) ? [...functions, ...(strict ? stricterFunctions : [])] : []
  return guarded.some((part) => data.includes(part)) ? ['system'] : []
}

/** Whether the server checks what an Originate runs. */
export function guardsApplications(release: string): boolean {
  return applications.some(([, since]) => availableIn(since, release))
}

/** The part of an application's data that decides on the required classes, and nothing else. */
export function guardedData(application: string, data: string): string {
  const found = [...functions, ...stricterFunctions].filter((part) => data.includes(part))
  const agi = application.toLowerCase().includes('queue') && (data.split(',')[queueAgi] ?? '') !== ''
  return `${found.join(' ')}${agi ? `${','.repeat(queueAgi)}AGI` : ''}`
}

import { type Availability, availableIn } from '@openami/bindings'

/** Parts of names of applications that Originate refuses to users without the system class (R33), and since when. */
const guarded: ReadonlyArray<readonly [names: readonly string[], since: Availability]> = [
  [['agi', 'exec', 'system'], { since: ['1.6.0'] }],
  [['mixmonitor'], { since: ['1.8.11.1', '10.3.1', '11'] }],
  [['externalivr'], { since: ['1.8.15.1', '10.7.1', '11'] }],
  [['originate'], { since: ['13.29.2', '16.6.2', '17.0.1', '18'], absentIn: ['14', '15'] }],
  [['dbdeltree', 'reload'], { since: ['18.24.2', '20.9.2', '21.4.2', '22'], absentIn: ['19'] }],
]

/** Whether the server looks at the application at all: before 1.6 an Originate may run any. */
export function guardsApplications(release: string): boolean {
  return guarded.some(([, since]) => availableIn(since, release))
}

export function needsSystem(application: string, release: string): boolean {
  const name = application.toLowerCase()
  return guarded.some(([parts, since]) => availableIn(since, release) && parts.some((part) => name.includes(part)))
}

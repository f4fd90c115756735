/** Seconds of sounds by name, in addition to any others; or none at all. */
export type Sounds = Readonly<Record<string, number>> | 'none'

/** How long a sound lasts that nothing is said about. */
const usualLength = 1_000

/** Milliseconds that a sound lasts; undefined where the server does not have it. `silence/3` is three seconds long. */
export function soundLength(sounds: Sounds, name: string): number | undefined {
  if (sounds === 'none') return undefined
  const seconds = sounds[name] ?? /^silence\/(\d+)$/.exec(name)?.[1]
  return seconds === undefined ? usualLength : Number(seconds) * 1_000
}

export type AsteriskVersion = '16' | '22'

/** Where Debian has this release of Asterisk: suites in the order to try, and the packages to unpack. */
export interface Distribution {
  suites: readonly string[]
  packages: readonly string[]
}

/** Debian 11 carries voicemail apart; later suites have it among the modules. */
export const distributions: Readonly<Record<AsteriskVersion, Distribution>> = {
  '16': { suites: ['bullseye'], packages: ['asterisk', 'asterisk-voicemail'] },
  '22': { suites: ['forky', 'sid'], packages: ['asterisk'] },
}

export function isVersion(text: string | undefined): text is AsteriskVersion {
  return text !== undefined && Object.hasOwn(distributions, text)
}

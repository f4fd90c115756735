import { asterisk14 } from './1.4.ts'
import { asterisk22 } from './22.ts'
import type { Personality, PersonalityName } from './personality.ts'

export type { AmiEvent, Answers, Personality, PersonalityName } from './personality.ts'

const personalities: Readonly<Record<PersonalityName, Personality>> = { '1.4': asterisk14, '22': asterisk22 }

export const personalityNames = Object.keys(personalities) as readonly PersonalityName[]

export function isPersonalityName(name: string): name is PersonalityName {
  return Object.hasOwn(personalities, name)
}

export function personality(name: PersonalityName): Personality {
  return personalities[name]
}

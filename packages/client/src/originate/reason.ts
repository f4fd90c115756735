/** `Reason` of an OriginateResponse: the last control frame of the dialled channel. */
const meanings: Readonly<Record<number, string>> = {
  0: 'There is no such channel, or the call could not be made.',
  1: 'It was hung up.',
  2: 'The local side was ringing.',
  3: 'The far end was ringing.',
  4: 'It was answered.',
  5: 'It was busy.',
  8: 'The network was congested.',
}

/** What the number means, as the reference says it. */
export function reasonMeaning(reason: number): string {
  return meanings[reason] ?? `Reason ${reason}, which the spec does not know.`
}

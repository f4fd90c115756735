export type DialStatus = 'BUSY' | 'CONGESTION' | 'CHANUNAVAIL' | 'NOANSWER'

/** What a hangup with this cause is to the one who called. */
export function dialStatus(cause: number): DialStatus {
  if (cause === 17) return 'BUSY'
  if (cause === 34) return 'CONGESTION'
  return cause === 3 || cause === 20 ? 'CHANUNAVAIL' : 'NOANSWER'
}

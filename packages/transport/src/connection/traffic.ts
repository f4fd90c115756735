/** Bytes as a connection counts them. */
export interface Traffic {
  received: number
  sent: number
}

/** When something began, in milliseconds since 1970; `unknown` where it was there before the first event about it. */
export type Since = number | 'unknown'

/** How a request to read the configuration again ended, as the server counts the outcomes. */
export type ReloadResult = 'reloaded' | 'unknown' | 'unsupported'

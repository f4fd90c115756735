// Generated from spec/types.yaml by `npm run generate`. Edit the source, not this file.

/**
 * State of a device in Asterisk's own words.
 *
 * - `UNKNOWN`: Valid, but its state is not known.
 * - `NOT_INUSE`: Not in use.
 * - `INUSE`: In use.
 * - `BUSY`: Busy.
 * - `INVALID`: There is no such device.
 * - `UNAVAILABLE`: Not registered or out of reach.
 * - `RINGING`: Ringing.
 * - `RINGINUSE`: Ringing while in use.
 * - `ONHOLD`: On hold.
 */
export type DeviceState = 'UNKNOWN' | 'NOT_INUSE' | 'INUSE' | 'BUSY' | 'INVALID' | 'UNAVAILABLE' | 'RINGING' | 'RINGINUSE' | 'ONHOLD'

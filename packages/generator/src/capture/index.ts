/** Apart from the other internals: this reads with the bindings, and generating must not need what it generates. */
export {
  CaptureChecker,
  type Checked,
  type CheckOptions,
  checkCapture,
  eventCount,
  faultCounts,
  isClean,
} from './check.ts'
export { type Fault, type Found, type FoundByName, faults, type Kind, remarks, visible } from './findings.ts'
export { framingOf } from './framing-of.ts'
export { BlockReader } from './reading/block-reader.ts'
export { defaultMaxMessage } from './reading/blocks.ts'
export type { Place, Stretch } from './reading/place.ts'
export { type Reader, type Reading, RecordingReader, readMessages } from './reading/read.ts'
export { recordingBytes, UnreadableRecording } from './reading/recording.ts'

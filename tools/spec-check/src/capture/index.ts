export {
  CaptureChecker,
  type Checked,
  type CheckOptions,
  checkCapture,
  eventCount,
  faultCounts,
  isClean,
} from './check.ts'
export { type Found, type FoundByName, faults, remarks } from './findings.ts'
export { framingOf } from './framing-of.ts'
export type { Place, Stretch } from './reading/place.ts'
export { type Reader, type Reading, RecordingReader, readMessages } from './reading/read.ts'
export { recordingBytes, UnreadableRecording } from './reading/recording.ts'
export { toJson, toText } from './report.ts'
export { readModel } from './spec.ts'

export { ConfigError } from './engine/config/ini.ts'
export { type ModuleOptions, UnknownModuleError } from './engine/modules.ts'
export type { MailboxOptions, PbxOptions, PhoneOptions, QueueOptions } from './engine/pbx/options.ts'
export {
  isPersonalityName as isSimulatedRelease,
  type PersonalityName as SimulatedRelease,
  personalityNames as simulatedReleases,
} from './engine/personalities/index.ts'
export { type Unhandled, UnhandledError } from './engine/unhandled.ts'
export { EndlessInstantError, VirtualClock } from './engine/virtual-clock.ts'
export type { HttpOptions } from './node/http/http-server.ts'
export type { SimulatorOptions } from './node/options.ts'
export { type Recorder, type RecorderOptions, type RecorderTls, startRecorder } from './node/recorder.ts'
export { type Replay, type ReplayOptions, startReplay } from './node/replay.ts'
export { type Simulator, startSimulator } from './node/simulator.ts'
export {
  type AnswerPart,
  type Exchange,
  formatRecording,
  parseRecording,
  type Recording,
  RecordingError,
} from './replay/recording.ts'
export type { ReplayedAction } from './replay/server.ts'
export type { CallEnd, SimulatedCall } from './testing/call.ts'
export type { Duration } from './testing/duration.ts'
export type { EmittedHeaders } from './testing/emit.ts'
export { JournalError, type ReceivedAction } from './testing/journal.ts'
export type { Links } from './testing/links.ts'
export type { SimulatedMailbox } from './testing/mailbox.ts'
export type { Expected, Matcher, MatcherOf } from './testing/matcher.ts'
export type { OverriddenAction, Override, OverrideHandler, OverrideOptions } from './testing/overrides.ts'
export type { EditableMessage, Reply, ReplyHeaders } from './testing/reply.ts'
export type { NumberScript, SimulatedPhone } from './testing/simulated-phone.ts'
export type { PbxSnapshot } from './testing/snapshot.ts'
export type { IncomingCall, ReceivedOptions } from './testing/tester.ts'
export type { UserOptions } from './testing/users.ts'

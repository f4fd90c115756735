export { ActionReader, type ActionReaderOptions } from './action-reader.ts'
export type { Clock, Host, Timer } from './clock.ts'
export type { ConfigStore } from './config/config-store.ts'
export { ConfigError } from './config/ini.ts'
export { type ManagerConfig, type ManagerUser, parseManagerConf } from './config/manager-conf.ts'
export type { Connection } from './connection.ts'
export { Engine, type EngineOptions } from './engine.ts'
export { type ActionProblem, IncomingAction } from './incoming-action.ts'
export { type ModuleOptions, UnknownModuleError } from './modules.ts'
export {
  defaultPbx,
  type MailboxOptions,
  type PbxOptions,
  type PhoneOptions,
  type QueueOptions,
} from './pbx/options.ts'
export type { Pbx } from './pbx/pbx.ts'
export {
  isPersonalityName as isSimulatedRelease,
  type PersonalityName as SimulatedRelease,
  personalityNames as simulatedReleases,
} from './personalities/index.ts'
export type { Session } from './session.ts'
export { type Unhandled, UnhandledError } from './unhandled.ts'
export { EndlessInstantError, VirtualClock, type VirtualClockOptions } from './virtual-clock.ts'

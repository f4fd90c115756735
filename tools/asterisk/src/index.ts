export { managerConf, type User, users } from './config/manager.ts'
export { type AsteriskVersion, isVersion } from './distribution.ts'
export { AsteriskUnavailable } from './errors.ts'
export { type RunningAsterisk, type StartOptions, startAsterisk } from './start.ts'

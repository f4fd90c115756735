export { type Checked, checkCapture, isClean } from '@openami/generator/internal/capture'
export { toJson, toText } from './report.ts'
export { readModel } from './spec.ts'

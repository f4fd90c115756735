export {
  type Checked,
  checkCapture,
  isClean,
} from '@openami/generator/internal'
export { toJson, toText } from './report.ts'
export { readModel } from './spec.ts'

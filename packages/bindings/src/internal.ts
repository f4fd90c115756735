/** What other packages of this repository need of this one and applications do not: it may change with any release. */
export { Lines } from './runtime/line-table.ts'
export { scannedMessage } from './runtime/message.ts'
export { guardedData, guardsApplications, originateClasses } from './runtime/originate.ts'
export { checkLines } from './runtime/request.ts'
export { readValue, writeValue } from './runtime/scalars.ts'
export { maskHeader, maskText } from './runtime/sensitive.ts'
export { printable } from './runtime/text.ts'
export { defineUnlisted } from './runtime/unlisted.ts'

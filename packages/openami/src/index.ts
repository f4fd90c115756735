export * from '@openami/bindings'
export * from '@openami/transport'
export * from './privileges/index.ts'

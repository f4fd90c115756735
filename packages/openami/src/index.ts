export * from '@openami/bindings'
export * from '@openami/client'
export * from './privileges/index.ts'

export * from '@openami/bindings'
export * from '@openami/transport'

export { didYouMean } from '@openami/bindings/suggest'

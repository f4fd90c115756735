import type { CallOptions } from '@openami/bindings'
import { Message } from '@openami/bindings'
import { loadEventSpec } from '../../src/events/spec.ts'

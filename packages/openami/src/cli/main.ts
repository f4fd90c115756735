#!/usr/bin/env node
import module from 'node:module'

// Node 22 keeps compiled code from one start to the next.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void }
enableCompileCache?.()
const { main } = await import('@openami/cli')
await main(process.argv.slice(2))

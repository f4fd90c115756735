#!/usr/bin/env node
import { simulatorCommand } from './command/command.ts'

simulatorCommand(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

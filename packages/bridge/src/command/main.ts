#!/usr/bin/env node
import { bridgeCommand } from './command.ts'

process.exit(await bridgeCommand(process.argv.slice(2)))

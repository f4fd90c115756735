#!/usr/bin/env node
const nodeModule = require('node:module')
const command = 'COMMAND'
const subcommand = 'SUBCOMMANDS'.split(' ').includes(process.argv[2]) ? process.argv[2] : 'main'

if (nodeModule.enableCompileCache) {
  nodeModule.enableCompileCache()
  require(command)
  // A command that is killed keeps it, too.
  if (nodeModule.flushCompileCache) setTimeout(nodeModule.flushCompileCache, 500).unref()
} else startFromCache()

/** Node 20: the code cache is in the package's own folder, which alone is as trustworthy as the command itself. */
function startFromCache() {
  const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
  const { Script } = require('node:vm')
  const filename = require.resolve(command)
  const folder = `${__dirname}/FOLDER`
  const cache = `${folder}/HASH-${process.version}-${process.arch}-${subcommand}`
  let cachedData
  try {
    cachedData = readFileSync(cache)
  } catch {
    // The first start.
  }
  const source = readFileSync(filename, 'latin1').replace(/^#!.*/, '')
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename,
    cachedData,
  })
  if (cachedData === undefined || script.cachedDataRejected) {
    // A command that is killed keeps it, too; one that fails at once has not needed much of itself.
    const timer = setTimeout(save, 500).unref()
    process.once('exit', (code) => {
      clearTimeout(timer)
      if (code === 0 && !saved) save()
    })
  }
  let saved = false
  script.runInThisContext()(exports, require, module, filename, __dirname)

  function save() {
    saved = true
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${cache}.${process.pid}`, script.createCachedData())
      renameSync(`${cache}.${process.pid}`, cache)
    } catch {
      // A folder that cannot be written to: every start is as long as the first.
    }
  }
}

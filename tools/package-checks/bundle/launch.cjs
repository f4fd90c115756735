#!/usr/bin/env node
const nodeModule = require('node:module')
const command = 'COMMAND'

if (nodeModule.enableCompileCache) {
  nodeModule.enableCompileCache()
  require(command)
  // A command that is killed keeps it, too.
  if (nodeModule.flushCompileCache) setTimeout(nodeModule.flushCompileCache, 500).unref()
} else startFromCache()

/** Node 20: the code cache is in the package's own folder, which alone is as trustworthy as the command itself. */
function startFromCache() {
  const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
  const { constants, Script } = require('node:vm')
  const filename = require.resolve(command)
  const folder = `${__dirname}/FOLDER`
  const cache = `${folder}/HASH-${process.version}-${process.arch}`
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
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (cachedData === undefined || script.cachedDataRejected) setTimeout(save, 500).unref()
  script.runInThisContext()(exports, require, module, filename, __dirname)

  function save() {
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${cache}.${process.pid}`, script.createCachedData())
      renameSync(`${cache}.${process.pid}`, cache)
    } catch {
      // A folder that cannot be written to: every start is as long as the first.
    }
  }
}

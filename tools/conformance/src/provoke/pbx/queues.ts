export const strategies = [
  'ringall',
  'leastrecent',
  'fewestcalls',
  'random',
  'rrmemory',
  'linear',
  'wrandom',
  'rrordered',
] as const

const common = `
timeout = 2
retry = 1
wrapuptime = 0
servicelevel = 5
joinempty = yes
leavewhenempty = no
ringinuse = yes
setinterfacevar = yes
setqueueentryvar = yes
setqueuevar = yes
`

export const queues = [
  ...strategies.map((strategy) => `[${strategy}]\nstrategy = ${strategy}${common}member => Local/answer@stage,0,Ada\n`),
  `[dynamic]\nstrategy = ringall${common}`,
  `[lazy]\nstrategy = ringall${common}autopause = yes\nmember => Local/ring@stage,1,Bert\n`,
  `[away]\nstrategy = ringall${common}member => Local/ring@stage,1,Bert,Custom:away\n`,
  `[told]\nstrategy = ringall${common}announce = tt-monkeys\nmember => Local/brief@stage,1,Cleo\n`,
  `[agents]\nstrategy = ringall${common}member => Local/agentcall@stage,1,Ada,Agent:1001\n`,
].join('\n')

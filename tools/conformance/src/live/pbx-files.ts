import type { Files } from '@openami/asterisk-tool'

/** Dialplan of the storm: callers that dial, queue, park and meet; phones are Local channels that answer, or do not. */
const extensions = `
[storm-callers]
exten => _1XX,1,Dial(Local/\${EXTEN}@storm-phones/n,60)
 same => n,Hangup()
exten => _2XX,1,Dial(Local/\${EXTEN}@storm-phones,60)
 same => n,Hangup()
exten => 300,1,Answer()
 same => n,Queue(storm,,,,120)
 same => n,Hangup()
exten => 301,1,Queue(storm-second,,,,60)
 same => n,Hangup()
exten => 400,1,Answer()
 same => n,ConfBridge(storm400)
 same => n,Hangup()
exten => 401,1,Answer()
 same => n,ConfBridge(storm401)
 same => n,Hangup()
exten => 500,1,Answer()
 same => n,Park()
 same => n,Hangup()
exten => 600,1,Answer()
 same => n,Wait(300)
 same => n,Hangup()
exten => 700,1,AGI(agi:async,first,second)
 same => n,Wait(60)
 same => n,Hangup()
exten => 800,1,Dial(Local/101@storm-phones/n&Local/102@storm-phones/n&Local/ring@storm-phones/n,60)
 same => n,Hangup()
exten => 900,1,Dial(Local/busy@storm-phones/n,60)
 same => n,Busy(2)

[storm-phones]
exten => _[12]XX,1,Ringing()
 same => n,Wait(0.2)
 same => n,Answer()
 same => n,Wait(300)
exten => ring,1,Ringing()
 same => n,Wait(300)
exten => busy,1,Busy(2)
`

const queues = `
[storm]
strategy = rrmemory
timeout = 15
retry = 1
member => Local/101@storm-phones/n,0,Anna
member => Local/102@storm-phones/n,0,Ben
member => Local/103@storm-phones/n,1,Cleo

[storm-second]
strategy = ringall
timeout = 15
retry = 1
member => Local/104@storm-phones/n,0,Dora
`

/** The tests' PBX with what the storm needs. */
export function stormFiles(files: Files): Files {
  return {
    ...files,
    'extensions.conf': `${files['extensions.conf']}\n${extensions}`,
    'queues.conf': `${files['queues.conf']}\n${queues}`,
  }
}

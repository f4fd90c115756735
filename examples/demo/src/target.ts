import { startSimulator } from '@openami/simulator'
import { readServerUrl } from 'openami'

export interface Target {
  url: string
  title: string
  /** Dial string of the caller. */
  channel: string
  exten: string
  context: string
  stop(): Promise<void>
}

const managerConf = `[general]
enabled = yes

[demo]
secret = demo-secret
read = all
write = all
`

/** Two phones that can call each other, and a queue with a member. */
const pbx = {
  extensions: `
[default]
exten => 200,1,Dial(PJSIP/200,20)
 same => n,Hangup()
exten => 300,1,Queue(support)
`,
  phones: [
    { device: 'PJSIP/100', ringTime: 300 },
    { device: 'PJSIP/200', ringTime: 500 },
  ],
  queues: [{ name: 'support', strategy: 'ringall', members: [{ interface: 'PJSIP/200', name: 'Ada' }] }],
}

/** The server of `AMI_URL`, or a simulator started for this run. */
export async function chooseTarget(env: NodeJS.ProcessEnv): Promise<Target> {
  const [exten = '200', context = 'default'] = (env.AMI_EXTEN ?? '200@default').split('@')
  if (env.AMI_URL !== undefined) {
    const { host = '127.0.0.1' } = readUrl(env.AMI_URL)
    const channel = env.AMI_CHANNEL ?? 'Local/s@default'
    return { url: env.AMI_URL, title: `the server at ${host}`, channel, exten, context, stop: async () => {} }
  }
  const simulator = await startSimulator({ release: '22', managerConf, ...pbx })
  return {
    url: `ami://demo:demo-secret@127.0.0.1:${simulator.port}`,
    title: 'the built-in simulator, as an Asterisk 22',
    channel: env.AMI_CHANNEL ?? 'PJSIP/100',
    exten,
    context,
    stop: () => simulator.close(),
  }
}

/** Its own error says what is wrong without a word of the url; the variable's name says where. */
function readUrl(text: string) {
  try {
    return readServerUrl(text)
  } catch (error) {
    throw new TypeError((error as Error).message.replace(/^connect: url/, 'AMI_URL'))
  }
}

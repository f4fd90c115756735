import { connect } from 'openami'
import { expect, test } from 'vitest'
import { startSimulator } from '../../src/index.ts'

test.each(['13', '16', '22', '23'] as const)(
  'CoreShowChannels of %s lists a channel that a queue calls as events have shown it',
  async (release) => {
    await using pbx = await startSimulator({
      release,
      queues: [{ name: 'outer', members: [{ interface: 'Local/waits@default/n' }] }],
      extensions: '[default]\nexten => 300,1,Queue(outer)\nexten => waits,1,Wait(60)\n',
    })
    await using ami = await connect(pbx.connection)
    let last: string | undefined
    const stop = ami.on('*', (event) => {
      for (const prefix of ['', 'Dest'])
        if (event.get(`${prefix}Channel`)?.startsWith('Local/waits@default-00000000;1'))
          last = event.get(`${prefix}ConnectedLineNum`) ?? last
    })
    pbx.incoming({ from: '5550100', to: '300' })
    await expect.poll(() => last).toBeDefined()
    await ami.ping()
    const { items } = await ami.coreShowChannels()
    stop()
    const called = items.find(({ Channel }) => Channel === 'Local/waits@default-00000000;1')
    expect(called?.get('ConnectedLineNum')).toBe(last)
  },
)

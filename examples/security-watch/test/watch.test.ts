import { type Simulator, startSimulator } from '@openami/simulator'
import { connect } from 'openami'
import { expect, test } from 'vitest'
import { type WatchOptions, watch } from '../src/watch.ts'

const fail = (pbx: Simulator, remote: string): void =>
  pbx.emit('InvalidPassword', { AccountID: '100', RemoteAddress: remote })

/** Watches while `attack` runs; resolves to the addresses that were banned. */
async function bannedBy(
  attack: (pbx: Simulator, setTime: (time: number) => Promise<void>) => void | Promise<void>,
  options: Partial<WatchOptions> = {},
): Promise<string[]> {
  const banned: string[] = []
  let time = 0
  await using pbx = await startSimulator()
  await using ami = await connect(pbx.connection)
  const stop = watch(ami, { ban: (address) => void banned.push(address), now: () => time, window: 60_000, ...options })
  await attack(pbx, async (at) => {
    // What was sent before is seen at the time of then.
    await ami.ping()
    time = at
  })
  await ami.ping()
  stop()
  fail(pbx, 'IPV4/UDP/198.51.100.9/5060')
  return banned
}

test('an address with five failed attempts is banned once, whatever ports it uses', async () => {
  const banned = await bannedBy((pbx) => {
    for (let port = 5_060; port < 5_070; port++) fail(pbx, `IPV4/UDP/203.0.113.7/${port}`)
    for (let times = 0; times < 4; times++) fail(pbx, 'IPV6/TCP/2001:db8::1/5060')
  })
  expect(banned).toEqual(['203.0.113.7'])
})

test('trusted addresses and texts that are not addresses are never banned', async () => {
  const attack = (pbx: Simulator): void => {
    for (let times = 0; times < 9; times++) {
      fail(pbx, 'IPV4/UDP/192.0.2.10/5060')
      fail(pbx, '$(reboot)')
    }
  }
  expect(await bannedBy(attack, { trusted: ['192.0.2.10'] })).toEqual([])
})

test('attempts that are older than the window do not count', async () => {
  const banned = await bannedBy(
    async (pbx, setTime) => {
      for (const time of [0, 1_000, 70_000, 80_000]) {
        await setTime(time)
        fail(pbx, 'IPV4/UDP/203.0.113.7/5060')
      }
    },
    { attempts: 3 },
  )
  expect(banned).toEqual([])
})

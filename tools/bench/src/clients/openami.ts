import type { AmiEvent } from '@openami/bindings'
import { connect as open } from '@openami/client'
import { type Connection, type Driver, everyValue } from './driver.ts'

export const openami: Driver = {
  async connect(port) {
    const client = await open({ host: '127.0.0.1', port, username: 'bench', secret: 'bench' })
    const connection: Connection = {
      listen(names, onEvent) {
        for (const name of names ?? ['*']) client.on(name, onEvent as (event: AmiEvent) => void)
      },
      name: (event: AmiEvent) => event.name,
      header: (event: AmiEvent, name) => event.get(name),
      all: (event: AmiEvent) => everyValue(event.toObject()),
      send(action, headers, onAnswer) {
        void client.send(action, headers).then(onAnswer)
      },
    }
    return connection
  },
}

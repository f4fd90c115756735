import { type Emitter, type Generated, generate, lint, type OwnModel } from '@openami/generator'
import { type Action, readModel } from '@openami/spec'

const names: Emitter = (model: OwnModel) => model.own.events.join('\n')
const { mistakes }: Generated = await generate({ spec: 'ami', out: ['ami.generated.ts'] })
const ping: Action | undefined = readModel().actions.Ping
// @ts-expect-error an action has no such part
void ping?.colour
console.log(JSON.stringify({ mistakes, lint: lint('ami'), ping: typeof names === 'function' ? ping?.name : '' }))

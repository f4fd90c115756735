import { generate, lint } from '@openami/generator'
import { readModel } from '@openami/spec'

const { mistakes } = await generate({ spec: 'ami', out: ['ami.generated.ts'] })
const facts = { mistakes, lint: lint('ami'), ping: readModel().actions.Ping?.name }
console.log(JSON.stringify(facts))

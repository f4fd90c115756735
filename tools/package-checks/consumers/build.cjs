const { generate, lint } = require('@openami/generator')
const { readModel } = require('@openami/spec')
const model = require('@openami/spec/model.json')

generate({ spec: 'ami', out: ['ami.generated.ts'] }).then(({ mistakes }) => {
  const known = readModel().actions.Ping?.name === model.actions.Ping.name
  console.log(JSON.stringify({ mistakes, lint: lint('ami'), ping: known ? 'Ping' : undefined }))
})

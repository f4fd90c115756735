/** How a command is tested: it prints this, and ends with the code (0), or by Ctrl-C. */
interface Way {
  readonly prints: RegExp
  readonly code?: number | 'interrupted'
}

const server = 'ami://user:secret@pbx.example.com'

/** Commands of READMEs and guides that are run here, on a simulator where they connect. */
export const ways: Readonly<Record<string, Way>> = {
  'npm run demo': { prints: /Log off/ },
  [`AMI_URL=${server} AMI_CHANNEL=PJSIP/100 AMI_EXTEN=200@default npm run demo`]: { prints: /Log off/ },
  [`AMI_URL=${server} AMI_CHANNEL=PJSIP/100 npm run demo`]: { prints: /Log off/ },
  'AMI_SECRET=… npm run -s reconcile -- live --url ami://admin@pbx.example.com': { prints: /actions/ },
  'AMI_SECRET=… npm run -s reconcile -- live --url ami://admin@host': { prints: /actions/ },
  // The file has one action: all others are gone.
  'npm run -s reconcile -- xml core-en_US.xml --release 24.0.0': { prints: /xml 24\.0\.0: 1 actions/, code: 1 },
  'npm run -s reconcile -- capture session.raw --release 24.0.0': { prints: /capture 24\.0\.0/ },
  'npm run -s check-capture -- session.raw --release 22.10.1': { prints: /No stray block/ },

  'npm run example -- click-to-call': { prints: /POST http/, code: 'interrupted' },
  'AMI_URL=ami://user:secret@berlin.example.com,ami://user:secret@paris.example.com npm run example -- click-to-call': {
    prints: /POST http/,
    code: 'interrupted',
  },
  'npm run example -- dialler': { prints: /answered: [1-9]/, code: 'interrupted' },
  [`AMI_URL=${server} NUMBERS=numbers.txt npm run example -- dialler`]: { prints: /failed: 2/ },
  'npm run example -- mqtt': { prints: /asterisk\/device\/PJSIP_\w+\/state (?:inuse|ringing)/, code: 'interrupted' },
  'npm run example -- prometheus': { prints: /Metrics are at/, code: 'interrupted' },
  [`AMI_URL=${server} npm run example -- prometheus`]: { prints: /Metrics are at/, code: 'interrupted' },
  'npm run example -- security-watch': { prints: /\d+\.\d+\.\d+\.\d+: /, code: 'interrupted' },
  [`AMI_URL=${server} BAN_COMMAND=./ban.sh npm run example -- security-watch`]: {
    prints: /Watching/,
    code: 'interrupted',
  },
  'npm run wallboard': { prints: /The wallboard is at/, code: 'interrupted' },
  [`AMI_URL=${server} npm run wallboard`]: { prints: /The wallboard is at/, code: 'interrupted' },
}

/** A file that runs a command, or its program, and what in the file does so. */
interface OtherTest {
  readonly file: string
  readonly runs: RegExp
}

const by = (file: string, runs: RegExp): OtherTest => ({ file, runs })
const newUser = by('tools/package-checks/test/new-user.test.ts', /npm install/)
const cliReadme = by('packages/cli/test/readme.test.ts', /AMI_URL/)
const simulatorReadme = by('packages/simulator/test/command/readme.test.ts', /curl/)
const gatewayReadme = by('packages/bridge/real/readme.test.ts', /block\('sh', 'curl'\)/)
const clickToCall = by('examples/click-to-call/test/click-to-call.test.ts', /PJSIP\/anna/)

/** Commands that CI runs or a test has, of packages that are installed, or with a server of its own. */
export const otherTests: Readonly<Record<string, OtherTest>> = {
  'npm test': by('.ci/run', /npm test/),
  'npm install openami': newUser,
  'npm install -D @openami/simulator': newUser,
  'npm install -D @openami/generator': by('tools/package-checks/test/python.test.ts', /generate/),
  'export AMI_URL=ami://admin@127.0.0.1 AMI_SECRET=secret': newUser,
  'export AMI_URL=ami://admin@pbx.example.com AMI_SECRET=…': cliReadme,
  'npx openami-simulator --config pbx.yaml --port 0 --control 0 --json --log traffic.log': simulatorReadme,
  'curl -X PUT "localhost:$CONTROL/phones/PJSIP%2Fanna/script" -H \'content-type: application/json\' -d \'{"does":"busy"}\'':
    simulatorReadme,
  'curl -X POST "localhost:$CONTROL/calls" -H \'content-type: application/json\' -d \'{"from":"5550100","to":"300"}\'':
    simulatorReadme,
  'curl -N localhost:8081/call -H \'content-type: application/json\' -d \'{"device":"PJSIP/anna","to":"5550100","contact":"ACME"}\'':
    clickToCall,
  'curl localhost:8081/calls': clickToCall,
  'curl -N -H "Authorization: Bearer $BOARD_TOKEN" \'http://127.0.0.1:9800/events?event=Hangup\'': gatewayReadme,
  'curl -H "Authorization: Bearer $AGENT_TOKEN" http://127.0.0.1:9800/action/berlin/QueuePause -d \'{"id": "1", "parameters": {"Interface": "PJSIP/anna", "Paused": true}}\'':
    gatewayReadme,
  [`AMI_URL=${server} MQTT_URL=mqtt://user:secret@broker.example.com npm run example -- mqtt`]: by(
    'examples/mqtt/test/publish.test.ts',
    /publishDevices/,
  ),
  'openami-bridge --config /etc/openami-bridge/bridge.yaml --check': by(
    'packages/cli/test/bridge.test.ts',
    /--check\b/,
  ),
  'systemctl enable --now openami-bridge': by('packages/bridge/real/deploy.test.ts', /systemd-analyze/),
  'npx tsx app/main.ts': by('tools/generate/test/own.test.ts', /app\/main\.ts/),
  'python3 -m unittest': by('packages/simulator/test/command/python.test.ts', /unittest/),
}

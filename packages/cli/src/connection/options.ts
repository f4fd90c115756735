import type { Command } from 'commander'
import { addSpecOption } from '../generator.ts'

/** What says which server is meant, and who logs in. */
export interface ConnectionOptions {
  readonly url?: string
  readonly server?: string
  readonly config?: string
  readonly user?: string
  readonly secretStdin?: boolean
  readonly secrets?: string
  readonly ca?: string
  readonly timeout?: string
}

const help = `
Server: --url, or --server, or the entry "default" of --config, or AMI_URL (ami://user@host:5038, amis://… for TLS,
http(s)://host:8088/rawman), or the entry "default" of the configuration file (~/.config/openami/config.yaml):
  default: berlin
  servers:
    berlin: { url: amis://dialer@berlin.example.com, ca: berlin.pem }
Secret: --secret-stdin, or a line of --secrets ("machine HOST login USER password SECRET"), or that of the url or the
configuration file, or AMI_SECRET, or a line of ~/.config/openami/secrets or ~/.netrc, or a prompt. On the command line every user of the machine sees it.`

export function addConnectionOptions(command: Command): Command {
  return addSpecOption(command)
    .option('-u, --url <url>', 'the server: ami://user@host:5038, amis://… for TLS')
    .option('-s, --server <name>', 'a server of the configuration file')
    .option('--config <file>', 'configuration file in place of ~/.config/openami/config.yaml')
    .option('--user <name>', 'who logs in')
    .option('--secret-stdin', 'read the secret from the first line of standard input')
    .option('--secrets <file>', 'file of secrets in place of ~/.config/openami/secrets and ~/.netrc')
    .option('--ca <file>', 'certificate authority of a TLS server, as PEM')
    .option('--timeout <seconds>', 'how long to wait for the connection, and for an answer')
    .addHelpText('after', help)
}

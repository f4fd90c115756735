import { didYouMean } from '@openami/bindings/suggest'
import type { Command } from 'commander'
import { type Shell, scripts } from '../completion/scripts.ts'
import { UsageError } from '../errors.ts'

const examples = `
Examples:
  openami completion bash > ~/.local/share/bash-completion/completions/openami
  openami completion zsh > ~/.zfunc/_openami                with fpath+=~/.zfunc before compinit
  openami completion fish > ~/.config/fish/completions/openami.fish`

export function define(command: Command): void {
  command.argument('<shell>', 'bash, zsh or fish').addHelpText('after', examples).action(completion)
}

function completion(shell: string): void {
  if (!Object.hasOwn(scripts, shell))
    throw new UsageError(
      `there is no completion for ${JSON.stringify(shell)}${didYouMean(shell, Object.keys(scripts)) || '; there is one for bash, zsh and fish'}`,
    )
  process.stdout.write(scripts[shell as Shell])
}

export type Shell = 'bash' | 'zsh' | 'fish'

/** Each asks the command itself, `openami __complete WORD…`, so that it knows every name of the installed version. */
export const scripts: Readonly<Record<Shell, string>> = {
  // bash takes the text after a = for a word of its own.
  bash: `_openami() {
  local line="\${COMP_LINE:0:COMP_POINT}" candidate prefix=""
  local -a words
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  local cur="\${words[\${#words[@]}-1]}"
  [[ $cur == *=* && $COMP_WORDBREAKS == *=* ]] && prefix="\${cur%=*}="
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    COMPREPLY+=("\${candidate#"$prefix"}")
  done < <("\${words[0]}" __complete "\${words[@]:1}" 2>/dev/null)
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _openami openami
`,
  // zsh loads a file of fpath at the first Tab, and takes the whole file for the function.
  zsh: `#compdef openami
_openami() {
  local line
  local -a names headers
  for line in \${(f)"$(_call_program openami openami __complete \${(q)words[2,CURRENT]} 2>/dev/null)"}; do
    local name=\${line%%$'\\t'*} text=\${line#*$'\\t'}
    if [[ $name == *= ]]; then headers+=("\${name//:/\\\\:}:$text"); else names+=("\${name//:/\\\\:}:$text"); fi
  done
  (( $#names )) && _describe -t names openami names
  (( $#headers )) && _describe -t headers parameter headers -S ''
  (( $#names + $#headers )) || _files
}
if [[ $funcstack[1] == _openami ]]; then _openami "$@"; else compdef _openami openami; fi
`,
  fish: `function __openami_complete
  set -l words (commandline -opc)
  openami __complete $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c openami -f -n 'test (count (__openami_complete)) -gt 0' -a '(__openami_complete)'
`,
}

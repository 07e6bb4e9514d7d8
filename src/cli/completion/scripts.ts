/** The scripts that shells load. Each asks the command itself, so that they fit every version of it. */
export const scripts = {
  bash: `# asyncops: completion for bash. Load it in ~/.bashrc: source <(asyncops completion bash)
_asyncops() {
  local value summary
  COMPREPLY=()
  while IFS=$'\\t' read -r value summary; do
    if [[ $value == :files ]]; then
      compopt -o default 2>/dev/null
    else
      COMPREPLY+=("$(printf '%q' "$value")")
    fi
  done < <("$1" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _asyncops asyncops
`,
  zsh: `#compdef asyncops
# asyncops: completion for zsh. Load it in ~/.zshrc, after compinit: source <(asyncops completion zsh)
_asyncops() {
  local line value
  local -a found
  for line in \${(f)"$("\${(Q)words[1]}" __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)"}; do
    value=\${line%%$'\\t'*}
    if [[ $value == :files ]]; then
      _files
    else
      found+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( \${#found} )) && _describe -V asyncops found
}
if [[ \${funcstack[1]} == _asyncops ]]; then
  _asyncops "$@"
else
  compdef _asyncops asyncops
fi
`,
  fish: `# asyncops: completion for fish. Store it: asyncops completion fish > ~/.config/fish/completions/asyncops.fish
function __asyncops_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
        if string match -q ':files*' -- $line
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c asyncops -f -a '(__asyncops_complete)'
`,
  powershell: `# asyncops: completion for PowerShell. Load it in $PROFILE: asyncops completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName asyncops -ScriptBlock {
    param($word, $ast, $position)
    $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
    # An empty argument would be lost on its way to the program.
    & asyncops __complete "--current=$word" -- @words 2>$null | ForEach-Object {
        $value, $summary = $_ -split "\`t", 2
        if ($value -ne ':files') {
            $text = if ($value -match '\\s') { "'" + $value.Replace("'", "''") + "'" } else { $value }
            $tip = if ($summary) { $summary } else { $value }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $tip)
        }
    }
}
`,
} as const;

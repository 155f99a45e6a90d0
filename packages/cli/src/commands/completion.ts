import { EXIT } from '../exitCodes';
import { Io } from '../Io';

/** A shell that can complete command lines of ridgeway. */
export type Shell = keyof typeof SCRIPTS;

/**
 * Every script asks `ridgeway __complete` for what could stand at the cursor: a line for each
 * possibility, with its description after a tab. `:files` asks the shell for names of files.
 */
const SCRIPTS = {
  bash: `# Completion of ridgeway for bash.
_ridgeway() {
  local current=\${COMP_WORDS[COMP_CWORD]} line
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # A shell that splits words at colons and equals signs would not be understood.
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do
        COMPREPLY+=("$line")
      done < <(compgen -f -- "$current")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _ridgeway ridgeway
`,
  zsh: `#compdef ridgeway
# Completion of ridgeway for zsh.
_ridgeway() {
  local line value description
  local -a offers
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      _files
    elif [[ -n $line ]]; then
      value=\${line%%$'\\t'*}
      description=\${line#$value}
      offers+=("\${value//:/\\\\:}\${description/$'\\t'/:}")
    fi
  done
  (( \${#offers} )) && _describe -o ridgeway offers
  return 0
}
compdef _ridgeway ridgeway
`,
  fish: `# Completion of ridgeway for fish.
function __ridgeway_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete -- $words[2..-1] 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c ridgeway -f -a '(__ridgeway_complete)'
`,
} as const;

/** `ridgeway completion SHELL`: a script to be read by the shell. */
export function completion(shell: Shell, { stdout }: Io): number {
  stdout.write(SCRIPTS[shell]);
  return EXIT.ok;
}

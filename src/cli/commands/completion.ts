import { join } from 'node:path';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import type { World } from '../world.ts';

/** Words that may follow the words so far: commands, options, choices. None where a path is expected. */
const wordsAfter = (program: Command, words: readonly string[]): readonly string[] => {
  const help = program.createHelp();
  let command = program;
  for (const word of words.slice(0, -1)) {
    const next = command.commands.find((one) => one.name() === word);
    if (next !== undefined) command = next;
  }
  const before = words.at(-2) ?? '';
  const option = command.options.find(({ long, short }) => before === long || before === short);
  if (option?.argChoices !== undefined) return option.argChoices;
  if (option?.required === true) return [];
  const [argument] = command.registeredArguments;
  const options = help.visibleOptions(command).map(({ long }) => long ?? '');
  return [
    ...help.visibleCommands(command).map((one) => one.name()),
    ...(argument?.argChoices ?? []),
    ...((words.at(-1) ?? '').startsWith('-') ? options : []),
  ];
};

/** Answers the shell's question what may come next; one word a line. */
export const completeWords = (world: World, program: Command, words: readonly string[]): number => {
  const typed = words.at(-1) ?? '';
  const found = wordsAfter(program, words).filter((word) => word.startsWith(typed));
  world.stdout.write(found.length === 0 ? '' : `${found.join('\n')}\n`);
  return EXIT.clear;
};

/** The scripts; `MILEPROOF` stands for the program's own path, quoted for a shell. */
const SCRIPTS = {
  bash: `command -v mileproof >/dev/null || mileproof() { MILEPROOF "$@"; }
_mileproof() {
  local IFS=$'\\n'
  COMPREPLY=( $(MILEPROOF complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
}
complete -o default -F _mileproof mileproof
`,
  zsh: `#compdef mileproof
(( \${+commands[mileproof]} )) || mileproof() { MILEPROOF "$@" }
_mileproof() {
  local -a found
  found=("\${(@f)$(MILEPROOF complete -- "\${words[@]:1:$((CURRENT-1))}" 2>/dev/null)}")
  [[ -n "$found" ]] && compadd -a found || _files
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
compdef _mileproof mileproof
`,
  fish: `command -q mileproof; or function mileproof; MILEPROOF $argv; end
complete -c mileproof -a '(MILEPROOF complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const;

/** A shell that can complete. */
export type Shell = keyof typeof SCRIPTS;

/** A path as one word of a shell. */
const quoted = (path: string): string => `"${path.replace(/["$`\\]/g, '\\$&')}"`;

/**
 * `mileproof completion SHELL`: the script that turns completion on. It calls the program by its path, so that it works
 * where nothing of that name is on the shell's path, and then makes it a command of that shell.
 */
export const completionScript = (world: World, shell: Shell): number => {
  const program = quoted(join(world.root, 'bin', 'mileproof.js'));
  world.stdout.write(SCRIPTS[shell].replaceAll('MILEPROOF', () => program));
  return EXIT.clear;
};

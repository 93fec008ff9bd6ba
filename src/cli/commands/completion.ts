import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import type { World } from '../world.ts';

/** Words that may follow the words so far: commands, options and choices. */
const wordsAfter = (program: Command, words: readonly string[]): readonly string[] => {
  let command = program;
  for (const word of words.slice(0, -1)) {
    const next = command.commands.find((one) => one.name() === word);
    if (next !== undefined) command = next;
  }
  const before = words.at(-2) ?? '';
  const option = command.options.find(({ long, short }) => before === long || before === short);
  if (option?.argChoices !== undefined) return option.argChoices;
  return [
    ...command.commands.map((one) => one.name()),
    ...command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long])),
    '--help',
  ];
};

/** Answers the shell's question what may come next; one word a line. */
export const completeWords = (world: World, program: Command, words: readonly string[]): number => {
  const typed = words.at(-1) ?? '';
  const found = wordsAfter(program, words).filter((word) => word.startsWith(typed));
  world.stdout.write(found.length === 0 ? '' : `${found.join('\n')}\n`);
  return EXIT.clear;
};

const SCRIPTS = {
  bash: `_mileproof() {
  local IFS=$'\\n'
  COMPREPLY=( $(mileproof complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
}
complete -o default -F _mileproof mileproof
`,
  zsh: `#compdef mileproof
_mileproof() {
  local -a found
  found=("\${(@f)$(mileproof complete -- "\${words[@]:1:$((CURRENT-1))}" 2>/dev/null)}")
  [[ -n "$found" ]] && compadd -a found || _files
}
compdef _mileproof mileproof
`,
  fish: `complete -c mileproof -a '(mileproof complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const;

/** A shell that can complete. */
export type Shell = keyof typeof SCRIPTS;

/** `mileproof completion SHELL`: the script that turns completion on. */
export const completionScript = (world: World, shell: Shell): number => {
  world.stdout.write(SCRIPTS[shell]);
  return EXIT.clear;
};

import { setImmediate } from 'node:timers/promises';
import { Argument, Command, CommanderError, Option } from 'commander';
import { addExplain } from './add/explain.ts';
import { addFigures } from './add/figures.ts';
import { addLanes } from './add/lanes.ts';
import { addLaw } from './add/law.ts';
import { addLetter } from './add/letter.ts';
import { addLog, addWitness } from './add/log.ts';
import { addNationTest } from './add/nation-test.ts';
import { addNetwork } from './add/network.ts';
import { addPaper } from './add/paper.ts';
import { addReferrals } from './add/referrals.ts';
import { addRegister } from './add/register.ts';
import { addReplay } from './add/replay.ts';
import { addSales } from './add/sales.ts';
import { addScreen } from './add/screen.ts';
import { addService } from './add/service.ts';
import type { SetStatus } from './add/set-status.ts';
import { addSimulate } from './add/simulate.ts';
import { addTasks } from './add/tasks.ts';
import { addWhatif } from './add/whatif.ts';
import type { Shell } from './commands/completion.ts';
import type { TemplateOptions } from './commands/template.ts';
import { EXIT } from './exit-status.ts';
import { machineRefusal } from './machine-refusal.ts';
import { languageOf, languageOption } from './options.ts';
import { standardOutputFailed } from './output.ts';
import { programVersion } from './program-version.ts';
import { Refusal } from './refusal.ts';
import { inertLines, tell } from './tell.ts';
import { usageInChinese } from './usage-words.ts';
import type { World } from './world.ts';

const COMPLETION_HELP = `
bash: source <(npx mileproof completion bash)
zsh:  source <(npx mileproof completion zsh)
fish: npx mileproof completion fish | source

Where no \`mileproof\` is on the path, it becomes a command of that shell too.
`;

const addVin = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('vin')
    .description('take VINs apart: check digit, maker, model year, what may be meant')
    .argument('<vin...>', 'one or more VINs')
    .addOption(languageOption(world))
    .option('--json', 'one object a VIN')
    .action(async (vins: string[], options: { lang: 'en' | 'zh'; json?: boolean }) => {
      const { vinCommand } = await import('./commands/vin.ts');
      await set(vinCommand(world, vins, options));
    });
};

const addTemplate = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('template')
    .description('write a blank batch with validation lists')
    .addOption(
      new Option('--format <format>', 'form of the file').choices(['xlsx', 'csv']).default('xlsx'),
    )
    .addOption(languageOption(world))
    .option(
      '--account <name...>',
      'columns of these accounts only; one alone is a file for a folder',
    )
    .option('--out <path>', 'write to this file; - is standard output')
    .action(async (options: TemplateOptions) => {
      const { templateCommand } = await import('./commands/template.ts');
      await set(templateCommand(world, options));
    });
};

const addStart = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('start')
    .description('screen the shipped sample batch and write its report')
    .addOption(languageOption(world))
    .action(async (options: { lang: 'en' | 'zh' }) => {
      const { startCommand } = await import('./commands/start.ts');
      await set(startCommand(world, options.lang));
    });
};

const addCompletion = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('completion')
    .description('print the script that turns on completion in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', COMPLETION_HELP)
    .action(async (shell: Shell) => {
      const { completionScript } = await import('./commands/completion.ts');
      await set(completionScript(world, shell));
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { completeWords } = await import('./commands/completion.ts');
      await set(completeWords(world, program, words));
    });
};

/** What the help ends with: a way in for each who may have come. */
const EXAMPLES = `
Examples:
  mileproof screen batch.xlsx --format html --out report.html
  mileproof explain batch.xlsx --vin LVVK6K7Z4TC882001
  mileproof screen feeds/ --out screened/
  mileproof law show G01 --on 2026-03-01
`;

/** What Commander says, in the language asked for. */
const inLanguage = (world: World, text: string): string =>
  languageOf(world) === 'zh' ? usageInChinese(text) : text;

/** Builds the program; `set` takes the exit status of the command that ran. */
const programFor = (world: World, set: SetStatus): Command => {
  const program = new Command('mileproof')
    .description('Screens used-vehicle exports from China: the law as data, read over vehicles')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(inertLines(inLanguage(world, text))),
      getOutHasColors: () => world.colour,
      getErrHasColors: () => world.colour,
    })
    .exitOverride()
    .version(programVersion(world), '-V, --version', 'say the version')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(mileproof --help shows all commands)');
  program.commandsGroup('A batch, or one vehicle:');
  addStart(program, world, set);
  addScreen(program, world, set);
  addExplain(program, world, set);
  addWhatif(program, world, set);
  addVin(program, world, set);
  addTemplate(program, world, set);
  addNetwork(program, world, set);
  addPaper(program, world, set);
  program.commandsGroup('A nation; screen FOLDER --out DIR comes first:');
  addSimulate(program, world, set);
  addSales(program, world, set);
  addFigures(program, world, set);
  addLanes(program, world, set);
  addReferrals(program, world, set);
  addService(program, world, set);
  addNationTest(program, world, set);
  addTasks(program, world, set, runProgram);
  program.commandsGroup('A letter:');
  addLetter(program, world, set);
  program.commandsGroup('The public log:');
  addLog(program, world, set);
  addWitness(program, world, set);
  program.commandsGroup('The register:');
  addRegister(program, world, set);
  addReplay(program, world, set);
  program.commandsGroup('The law, and the shell:');
  addLaw(program, world, set);
  addCompletion(program, world, set);
  program.helpCommand('help [command]', 'display help for command');
  return program;
};

const FAULT = {
  en: 'this is a fault of the program; please report it with what follows',
  zh: '这是程序缺陷，请连同以下内容报告',
} as const;

/** What a failed command says, and its exit status. */
const told = (world: World, error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.usage;
  const lang = languageOf(world);
  const known = machineRefusal(error);
  if (known instanceof Refusal) {
    const words = known.words[lang];
    if (words !== '') tell(world, words);
    return known.status;
  }
  const trace = error instanceof Error ? error.stack : String(error);
  tell(world, `${FAULT[lang]}\n${trace}`);
  return EXIT.fault;
};

/** Runs one command line and yields its exit status; whatever fails is said on standard error. */
export const runProgram = async (world: World): Promise<number> => {
  let status: number = EXIT.clear;
  const program = programFor(world, async (ran) => {
    status = await ran;
  });
  // Errors of the streams come after the write that meets them; unheard they would end the program.
  let failed: unknown = null;
  world.stderr.on('error', () => {});
  world.stdout.on('error', (error: unknown) => {
    failed ??= standardOutputFailed(error);
  });
  try {
    await program.parseAsync(world.words, { from: 'user' });
    await setImmediate();
    return failed === null ? status : told(world, failed);
  } catch (error) {
    return told(world, failed ?? error);
  }
};

import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addLanes } from './add/lanes.ts';
import { addReferrals } from './add/referrals.ts';
import { addSales } from './add/sales.ts';
import { addService } from './add/service.ts';
import type { Shell } from './commands/completion.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { LawReadOptions } from './commands/law-show.ts';
import type { ScreenOptions } from './commands/screen.ts';
import type { SimulateOptions } from './commands/simulate.ts';
import type { TemplateOptions } from './commands/template.ts';
import type { WhatifOptions } from './commands/whatif.ts';
import { EXIT } from './exit-status.ts';
import { nationFolder } from './nation-folder.ts';
import { languageOption, lawOption, onOption, setOption, todayOption } from './options.ts';
import { standardOutputFailed } from './output.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

type Set = (status: number | Promise<number>) => Promise<void>;

const addScreen = (program: Command, world: World, set: Set): void => {
  program
    .command('screen')
    .description('answer every vehicle of a batch: gate, entry, risk, quality')
    .addArgument(
      new Argument(
        '<path...>',
        'sheets (CSV, XLSX, JSON, NDJSON, Parquet), folders of accounts, or -',
      ),
    )
    .addOption(todayOption())
    .addOption(
      new Option('--format <format>', 'form of the answer')
        .choices(['table', 'json', 'ndjson', 'csv', 'html'])
        .default('table'),
    )
    .option('--out <path>', 'write to this file; it appears only when it is whole')
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addOption(
      new Option('--detail <findings>', 'findings not met or unknown, or all')
        .choices(['open', 'all'])
        .default('open'),
    )
    .option(
      '--memory <size>',
      'of a nation: memory the database may take before it uses the disk, as 4GB',
    )
    .addHelpText(
      'after',
      '\nA folder of account feeds with --out DIR is screened as a nation: files split, compressed or\npartitioned, of any size; killed and started again, the work goes on. DIR gets verdicts, findings,\npatterns, problems, summary.html and manifest.json.\n\nExit status: 0 all clear, 1 some blocked, 2 none blocked but some undetermined,\n64 wrong usage, 65 unreadable data or no vehicle in it, 66 no such input,\n70 a fault of the program, 73 a file that cannot be written.\n',
    )
    .action(async (paths: string[], options: ScreenOptions, command: Command) => {
      const chosen = command.getOptionValueSource('format') !== 'default';
      const nation = chosen ? null : await nationFolder(paths, options.out);
      if (nation !== null) {
        const { screenNationCommand } = await import('./commands/screen-nation.ts');
        await set(screenNationCommand(world, nation.folder, nation.out, options));
        return;
      }
      const { screenCommand } = await import('./commands/screen.ts');
      await set(screenCommand(world, paths, options));
    });
};

const addLaw = (program: Command, world: World, set: Set): void => {
  const law = program.command('law').description('read, check and compare the law');
  const folder = join(world.root, 'law');
  law
    .command('list')
    .description('one line a rule')
    .addOption(
      new Option('--axis <axis>', 'only this axis').choices(['gate', 'duty', 'entry', 'risk']),
    )
    .option('--country <code>', 'only this importing country, two letters')
    .addOption(languageOption(world))
    .addOption(lawOption())
    .action(async (options: LawReadOptions) => {
      const { lawList } = await import('./commands/law-show.ts');
      await set(lawList(world, options));
    });
  law
    .command('show')
    .description('rules in words, with values and sources')
    .argument('<rule...>', 'code (G01), id (cn.648.letter-required) or importing country (RU)')
    .addOption(onOption())
    .addOption(languageOption(world))
    .addOption(lawOption())
    .action(async (rules: string[], options: LawReadOptions) => {
      const { lawShow } = await import('./commands/law-show.ts');
      await set(lawShow(world, rules, options));
    });
  law
    .command('check')
    .description('check the law: citations, periods, cases, boundaries, figures outside law/')
    .option('--law <folder>', 'folder of the law', folder)
    .action(async (options: { law: string }) => {
      const { lawCheck } = await import('./commands/law-check.ts');
      await set(lawCheck(world, options.law));
    });
  law
    .command('hash')
    .description('content hash of the law: RFC 8785, then SHA-256')
    .addOption(setOption())
    .addOption(lawOption())
    .action(async (options: { set: readonly string[]; law?: string }) => {
      const { lawFor } = await import('./law-for.ts');
      world.stdout.write(`${lawFor(world, options.set, options.law).hash}\n`);
    });
  law
    .command('diff')
    .description('what differs between this law and another folder, or this law with settings')
    .argument('[folder]', 'another folder of law')
    .addOption(setOption())
    .addOption(lawOption())
    .action(
      async (other: string | undefined, options: { set: readonly string[]; law?: string }) => {
        const { lawDiff } = await import('./commands/law-diff.ts');
        await set(lawDiff(world, other, options));
      },
    );
};

const addExplain = (program: Command, world: World, set: Set): void => {
  program
    .command('explain')
    .description(
      'everything about one vehicle: accounts side by side, dates on a line, findings in words',
    )
    .argument('<path>', 'the batch: a sheet, a folder of accounts, or -')
    .requiredOption('--vin <vin>', 'the vehicle')
    .addOption(todayOption())
    .option('--out <path>', 'write to this file')
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addOption(
      new Option('--detail <findings>', 'findings not met or unknown, or all')
        .choices(['open', 'all'])
        .default('open'),
    )
    .action(async (path: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./commands/explain.ts');
      await set(explainCommand(world, path, options));
    });
};

const readCount = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('write a whole number, 0 or more.');
  return Number(text);
};

const addWhatif = (program: Command, world: World, set: Set): void => {
  program
    .command('whatif')
    .description(
      'who changes answer when a value of the law is read differently, in a batch or a screened nation',
    )
    .argument(
      '<path>',
      'the batch, a sheet or a folder of accounts; or a folder that `screen FEEDS --out` wrote',
    )
    .addOption(setOption())
    .addOption(todayOption())
    .addOption(
      new Option('--format <format>', 'form of the answer; csv of a screened nation')
        .choices(['table', 'ndjson', 'csv'])
        .default('table'),
    )
    .option('--out <path>', 'write to this file')
    .addOption(
      new Option(
        '--changed <number>',
        'vehicles that the table lists, or all (default: 20 of a screened nation, all of a batch)',
      ).argParser((text) => (text === 'all' ? text : readCount(text))),
    )
    .option(
      '--capacity <number>',
      'reviews a working day that can be done, held against those needed; of a screened nation',
      readCount,
    )
    .addOption(languageOption(world))
    .addOption(lawOption())
    .action(async (path: string, options: WhatifOptions) => {
      const { whatifCommand } = await import('./commands/whatif.ts');
      await set(whatifCommand(world, path, options));
    });
};

const readNumber = (text: string): number => {
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (text.trim() === '' || Number.isNaN(number)) throw new InvalidArgumentError('write a number.');
  return number;
};

const addSimulate = (program: Command, world: World, set: Set): void => {
  program
    .command('simulate')
    .description(
      'write a labelled synthetic nation: the feeds of all accounts, and the truth apart',
    )
    .requiredOption('--vehicles <number>', 'vehicles registered', readNumber)
    .requiredOption('--out <folder>', 'folder to write; it appears when it is whole')
    .option('--seed <number>', 'the same seed gives the same bytes (default: 1)', readNumber)
    .option(
      '--strength <share>',
      'of all schemes, 1 blatant to 0 barely visible (default: each organiser has its own)',
      readNumber,
    )
    .option('--exports <share>', 'share of the vehicles applied for (default: 0.1)', readNumber)
    .option(
      '--schemes <multiple>',
      'of the shares of all schemes; 0 is an honest nation (default: 1)',
      readNumber,
    )
    .addOption(
      new Option('--format <format>', 'form of the feeds')
        .choices(['csv', 'parquet'])
        .default('csv'),
    )
    .option('--clean', 'no missing cells, typing errors or innocent look-alikes')
    .addOption(languageOption(world))
    .action(async (options: SimulateOptions) => {
      const { simulateCommand } = await import('./commands/simulate.ts');
      await set(simulateCommand(world, options));
    });
};

const addSmall = (program: Command, world: World, set: Set): void => {
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
  program
    .command('start')
    .description('screen the shipped sample batch and write its report')
    .addOption(languageOption(world))
    .action(async (options: { lang: 'en' | 'zh' }) => {
      const { startCommand } = await import('./commands/start.ts');
      await set(startCommand(world, options.lang));
    });
  program
    .command('completion')
    .description('print the script that turns on completion in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', '\nbash: source <(mileproof completion bash)\n')
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

/** Builds the program; `set` takes the exit status of the command that ran. */
const programFor = (world: World, set: Set): Command => {
  const program = new Command('mileproof')
    .description('Screens used-vehicle exports from China: the law as data, read over vehicles')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHasColors: () => world.colour,
      getErrHasColors: () => world.colour,
    })
    .exitOverride()
    .showHelpAfterError('(mileproof --help shows all commands)');
  addScreen(program, world, set);
  addExplain(program, world, set);
  addWhatif(program, world, set);
  addSales(program, world, set);
  addLanes(program, world, set);
  addReferrals(program, world, set);
  addService(program, world, set);
  addLaw(program, world, set);
  addSimulate(program, world, set);
  addSmall(program, world, set);
  return program;
};

/** The language asked for anywhere on the line, else that of the person. */
const languageOf = ({ words, language }: World): 'en' | 'zh' => {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
  return asked === 'en' || asked === 'zh' ? asked : language;
};

const FAULT = {
  en: 'this is a fault of the program; please report it with what follows',
  zh: '这是程序缺陷，请连同以下内容报告',
} as const;

/** What a failed command says, and its exit status. */
const told = (world: World, error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.usage;
  const lang = languageOf(world);
  if (error instanceof Refusal) {
    const words = error.words[lang];
    if (words !== '') world.stderr.write(`mileproof: ${words}\n`);
    return error.status;
  }
  const trace = error instanceof Error ? error.stack : String(error);
  world.stderr.write(`mileproof: ${FAULT[lang]}\n${trace}\n`);
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

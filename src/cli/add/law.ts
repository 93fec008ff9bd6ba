import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { DIALECT_NAMES } from '../../domain/rules/sql/dialect.ts';
import type { LawShadowOptions } from '../commands/law-shadow.ts';
import type { LawReadOptions } from '../commands/law-show.ts';
import type { LawSqlOptions } from '../commands/law-sql.ts';
import {
  checkedOnOption,
  languageOption,
  lawOption,
  onOption,
  setOption,
  takesEffectOption,
  writtenOnOption,
} from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const SQL_HELP = `
Example, over a table named dossiers:
  mileproof law sql --dialect postgresql > law.sql
  psql --file=law.sql
`;

/** Adds `mileproof law` and what can be asked of it. */
export const addLaw = (program: Command, world: World, set: SetStatus): void => {
  const law = program.command('law').description('read, check and compare the law');
  const folder = join(world.root, 'law');
  law
    .command('list')
    .description('one line a rule')
    .addOption(
      new Option('--axis <axis>', 'only this axis').choices(['gate', 'duty', 'entry', 'risk']),
    )
    .option('--country <code>', 'only this importing country, two letters')
    .addOption(onOption())
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .action(async (options: LawReadOptions) => {
      const { lawList } = await import('../commands/law-show.ts');
      await set(lawList(world, options));
    });
  law
    .command('show')
    .description('rules in words, with values and sources')
    .argument('<rule...>', 'code (G01), id (cn.648.letter-required) or importing country (RU)')
    .addOption(onOption())
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .action(async (rules: string[], options: LawReadOptions) => {
      const { lawShow } = await import('../commands/law-show.ts');
      await set(lawShow(world, rules, options));
    });
  law
    .command('check')
    .description('check the law: citations, periods, cases, boundaries, figures outside law/')
    .option('--law <folder>', 'folder of the law', folder)
    .addOption(checkedOnOption())
    .action(async (options: { law: string; on?: number }) => {
      const { lawCheck } = await import('../commands/law-check.ts');
      await set(lawCheck(world, options.law, options.on));
    });
  law
    .command('sql')
    .description('print the law as one query, with the columns it reads and yields')
    .addOption(
      new Option('--dialect <database>', 'the database it is for')
        .choices(DIALECT_NAMES)
        .makeOptionMandatory(),
    )
    .addOption(writtenOnOption())
    .addOption(setOption())
    .addOption(lawOption())
    .addHelpText('after', SQL_HELP)
    .action(async (options: LawSqlOptions) => {
      const { lawSql } = await import('../commands/law-sql.ts');
      await set(lawSql(world, options));
    });
  law
    .command('hash')
    .description('content hash of the law: RFC 8785, then SHA-256')
    .addOption(setOption())
    .addOption(lawOption())
    .action(async (options: { set: readonly string[]; law?: string }) => {
      const { lawFor } = await import('../law-for.ts');
      world.stdout.write(`${lawFor(world, options.set, options.law).hash}\n`);
    });
  law
    .command('shadow')
    .description('whose answer in a register another law changes, from the day it takes effect')
    .requiredOption('--law <folder>', 'folder of the law to be asked beside the one in force')
    .addOption(takesEffectOption())
    .option('--decided', 'also of what was decided within a year')
    .option('--data <folder>', 'folder of the register (or MILEPROOF_DATA, or DATABASE_URL)')
    .option('--secrets <folder>', 'folder of the secrets (or MILEPROOF_SECRETS)')
    .addOption(
      new Option('--format <format>', 'form of the answer')
        .choices(['table', 'csv', 'ndjson'])
        .default('table'),
    )
    .option('--out <path>', 'write to this file')
    .addOption(languageOption(world))
    .action(async (options: LawShadowOptions) => {
      const { lawShadowCommand } = await import('../commands/law-shadow.ts');
      await set(lawShadowCommand(world, options));
    });
  law
    .command('diff')
    .description('what differs between this law and another folder, or this law with settings')
    .argument('[folder]', 'another folder of law')
    .addOption(setOption())
    .addOption(lawOption())
    .action(
      async (other: string | undefined, options: { set: readonly string[]; law?: string }) => {
        const { lawDiff } = await import('../commands/law-diff.ts');
        await set(lawDiff(world, other, options));
      },
    );
};

import type { DialectName } from '../../domain/rules/sql/dialect.ts';
import { lawQuery } from '../../domain/rules/sql/law-query.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import type { World } from '../world.ts';

/** What `law sql` was asked. */
export interface LawSqlOptions {
  readonly dialect: DialectName;
  readonly on?: number;
  readonly set: readonly string[];
  readonly law?: string;
}

/** `mileproof law sql`: the law as one query, to be run where the vehicles are. */
export const lawSql = (world: World, { dialect, on, set, law }: LawSqlOptions): number => {
  const { ruleSet, hash } = lawFor(world, set, law);
  world.stdout.write(lawQuery(ruleSet, hash, dialect, on ?? null, world.today()));
  return EXIT.clear;
};

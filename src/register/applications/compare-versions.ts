import { z } from 'zod';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { ShownValue } from '../shapes.ts';
import { APPLICATION_READERS } from './application.ts';

/** One fact that an amendment changed; null where one of the versions does not tell it. */
const ChangedFact = z.strictObject({
  vin: z.string().nullable(),
  account: z.string(),
  fact: z.string(),
  before: ShownValue.nullable(),
  after: ShownValue.nullable(),
});
type ChangedFact = Shaped<typeof ChangedFact>;

/** What a version of an application changed of the one before it. */
const VersionChange = z
  .strictObject({
    version: z.number().int().meta({ description: 'From 2.' }),
    added: z.array(z.string()).meta({
      description: 'VINs that it lists and the version before did not.',
    }),
    removed: z.array(z.string()).meta({ description: 'VINs that it lists no longer.' }),
    changed: z.array(ChangedFact),
  })
  .meta({ id: 'VersionChange' });
export type VersionChange = Shaped<typeof VersionChange>;

type StatedRow = {
  version: number;
  account: Account;
  vin: string | null;
  facts: ShownFacts;
};

const STATED = `
  SELECT v.version, r.account, r.vin, r.facts
  FROM register.application_version v
  JOIN register.account_row r
    ON r.source_kind = 'application'
      AND r.source = v.application
      AND r.standing = 'stated'
      AND r.told_at = v.submitted_at
  WHERE v.application = $1
  ORDER BY v.version, r.account, r.vin, r.source_row
`;

/** Facts that the register itself writes anew in every version. */
const ITS_OWN = ['licence.appliedOn'];

/** The rows of a version by what they are of: several of one account and vehicle in their order. */
const keyed = (rows: readonly StatedRow[]): ReadonlyMap<string, StatedRow> => {
  const counted = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const of = `${row.account} ${row.vin ?? ''}`;
      const place = (counted.get(of) ?? 0) + 1;
      counted.set(of, place);
      return [`${of} ${place}`, row];
    }),
  );
};

const vinsOf = (rows: readonly StatedRow[]): readonly string[] =>
  rows.flatMap(({ account, vin }) => (account === 'licence' && vin !== null ? [vin] : []));

const changeOf = (
  version: number,
  before: readonly StatedRow[],
  after: readonly StatedRow[],
): VersionChange => {
  const [old, now] = [vinsOf(before), vinsOf(after)];
  const [listedBefore, listedNow] = [new Set(old), new Set(now)];
  const added = now.filter((vin) => !listedBefore.has(vin));
  const removed = old.filter((vin) => !listedNow.has(vin));
  const whole = new Set([...added, ...removed]);
  const [rowsBefore, rowsAfter] = [keyed(before), keyed(after)];
  const changed = [...new Set([...rowsBefore.keys(), ...rowsAfter.keys()])].flatMap((key) => {
    const [was, is] = [rowsBefore.get(key), rowsAfter.get(key)];
    const { account, vin } = (is ?? was) as StatedRow;
    // a vehicle that came or went is told as such
    if (vin !== null && whole.has(vin)) return [];
    const names = new Set([...Object.keys(was?.facts ?? {}), ...Object.keys(is?.facts ?? {})]);
    return [...names].flatMap((fact): readonly ChangedFact[] => {
      const [from, to] = [was?.facts[fact] ?? null, is?.facts[fact] ?? null];
      return from === to || ITS_OWN.includes(fact)
        ? []
        : [{ vin, account, fact, before: from, after: to }];
    });
  });
  return { version, added, removed, changed };
};

/** What each amendment of an application changed, from its second version on. */
export const compareVersions = action({
  method: 'GET',
  path: '/v1/applications/{application}/changes',
  summary: { en: 'What each amendment of an application changed', zh: '申请各次变更的内容' },
  access: APPLICATION_READERS,
  params: { application: z.uuid() },
  answer: z.strictObject({ items: z.array(VersionChange) }),
  work: async ({ tx, refuse }, { application }) => {
    const { version: last } =
      (await tx.maybe<{ version: number }>(
        'SELECT version FROM register.application WHERE id = $1',
        [application],
      )) ?? refuse('not-found');
    if (last < 2) return { items: [] };
    const rows = await tx.rows<StatedRow>(STATED, [application]);
    const byVersion = Map.groupBy(rows, ({ version }) => version);
    const items = Array.from({ length: last - 1 }, (_, place) =>
      changeOf(place + 2, byVersion.get(place + 1) ?? [], byVersion.get(place + 2) ?? []),
    );
    return { items };
  },
});

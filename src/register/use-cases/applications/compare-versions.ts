import type { Account } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts, ShownValue } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';

/** One fact that an amendment changed; null where one of the versions does not tell it. */
interface ChangedFact {
  readonly vin: string | null;
  readonly account: Account;
  readonly fact: string;
  readonly before: ShownValue | null;
  readonly after: ShownValue | null;
}

/** What a version of an application changed of the one before it. */
export interface VersionChange {
  /** From 2. */
  readonly version: number;
  /** VINs that it lists and the version before did not, and those that it lists no longer. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedFact[];
}

interface StatedRow {
  version: number;
  account: Account;
  vin: string | null;
  facts: ShownFacts;
}

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

/** What each amendment of an application changed, from its second version on. Refuses `not-found`. */
export const compareVersions = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<readonly VersionChange[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    const found = await tx.maybe<{ version: number }>(
      'SELECT version FROM register.application WHERE id = $1',
      [application],
    );
    const { version: last } = found ?? refuse('not-found');
    if (last < 2) return [];
    const rows = await tx.rows<StatedRow & Record<string, unknown>>(STATED, [application]);
    const byVersion = Map.groupBy(rows, ({ version }) => version);
    return Array.from({ length: last - 1 }, (_, place) =>
      changeOf(place + 2, byVersion.get(place + 1) ?? [], byVersion.get(place + 2) ?? []),
    );
  });

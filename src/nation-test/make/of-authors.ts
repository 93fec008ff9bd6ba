import { habitsNation, SCHEMES } from '../../simulate/habits/habits-nation.ts';
import { AS_OF } from '../../simulate/habits/land.ts';
import { LOOK_ALIKES } from '../../simulate/habits/look-alikes.ts';
import { BESIDE } from '../../simulate/habits/make.ts';
import { GROUPS } from '../../simulate/outside/groups.ts';
import { dateOf, type Sent, TODAY } from '../../simulate/outside/nation.ts';
import { outsideNation } from '../../simulate/outside/outside-nation.ts';
import { LATE } from '../../simulate/outside/write-feeds.ts';
import type { FeedTable, Label, MadeNation, Standing } from '../made-nation.ts';
import type { Secret } from '../secret.ts';
import { toldAnew } from './told-anew.ts';
import { untidyTable } from './untidy.ts';

const tablesOf = (
  accounts: ReadonlyMap<string, readonly Sent[]>,
  secret: Secret,
  purpose: string,
): ReadonlyMap<string, FeedTable> => {
  const random = secret.random(`${purpose} offices`);
  return new Map(
    [...toldAnew(accounts, secret)].map(([account, sent]) => [
      account,
      untidyTable(account, sent, random),
    ]),
  );
};

/** Roads, parks and towers of one nation have one name: only some groups live in parks. */
const onRoads = (row: Sent['row'], secret: Secret): Sent['row'] => {
  const address = row['address'];
  if (typeof address !== 'string' || !address.startsWith('示例')) return row;
  const bytes = secret.bytes(`outside address\0${address}`);
  const [house, room] = [bytes.readUInt32LE(0) % 90_000, bytes.readUInt32LE(4) % 900]; // not-law: houses, rooms
  return { ...row, address: `示例路${10_000 + house}号${100 + room}室` }; // not-law: houses, rooms
};

/** Groups of honest vehicles that have nothing of a scheme about them. */
const PLAIN: ReadonlySet<string> = new Set(['exports', 'at-home']);

const standingOutside = (label: string): Standing => {
  const group = GROUPS.find((one) => one.label === label);
  if (group?.honest !== true) return 'scheme';
  return PLAIN.has(label) ? 'honest' : 'look-alike';
};

/** The nation of `src/simulate/outside`, from 3,000 vehicles on. */
export const madeOutside = (secret: Secret, vehicles: number): MadeNation => {
  const nation = outsideNation(secret.source('outside'), vehicles);
  const accounts = new Map(
    [...nation.accounts].map(([account, sent]) => [
      account,
      sent
        .filter(({ office, day }) => office !== LATE.office || dateOf(day) <= LATE.until)
        .map((one) => ({ ...one, row: onRoads(one.row, secret) })),
    ]),
  );
  const labels = [...nation.truth].map(
    ([vin, kind]): Label => ({ vin, standing: standingOutside(kind), kind, group: '' }),
  );
  return {
    name: 'outside',
    asOf: TODAY,
    accounts: tablesOf(accounts, secret, 'outside'),
    labels,
  };
};

const standingByHabit = (kind: string): Standing => {
  if (kind in SCHEMES) return 'scheme';
  if (kind in LOOK_ALIKES) return 'look-alike';
  return kind === BESIDE ? 'beside' : 'honest';
};

/**
 * The nation of `src/simulate/habits`, from 3,000 vehicles on.
 *
 * @param strength 1 bold, 0.3 careful
 */
export const madeByHabits = (secret: Secret, vehicles: number, strength: number): MadeNation => {
  const land = habitsNation(secret.source('habits'), vehicles, strength);
  const labels = [...land.truth].map(([vin, { kind, group }]): Label => {
    const standing = standingByHabit(kind);
    return { vin, standing, kind, group: standing === 'honest' ? '' : String(group) };
  });
  return {
    name: 'habits',
    asOf: AS_OF,
    accounts: tablesOf(land.accounts, secret, 'habits'),
    labels,
  };
};

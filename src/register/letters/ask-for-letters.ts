import type { LetterNeed } from '../../domain/borders/letter-needed.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { newLetterNumber } from './letter-addresses.ts';
import { letterNeeds } from './letter-needs.ts';
import { lettersInFull, type RegisterLetter } from './letter-rows.ts';
import { makersOfVins, manufacturersHere } from './maker-here.ts';
import { modelsOf } from './models-of.ts';

/** For which vehicles letters are asked. */
export interface AskedFor {
  /** Id of the application. */
  readonly application: string;
  /** Absent: every vehicle that needs a letter by law, and those of which nobody knows. */
  readonly vins?: readonly string[];
}

/** Why no letter was asked for a vehicle. */
export type NotAsked = 'not-needed' | 'exempt' | 'in-force' | 'under-way' | 'no-manufacturer-here';

/** What was asked for, and what was not. */
export interface LettersAskedFor {
  readonly asked: readonly RegisterLetter[];
  readonly notAsked: readonly { readonly vin: string; readonly why: NotAsked }[];
}

interface Listed {
  readonly vin: string;
  readonly appliedOn: string;
  readonly standing: 'in-force' | 'under-way' | null;
}

const LISTED = sql`
  SELECT
    v.vin,
    n.applied_on::text AS "appliedOn",
    CASE
      WHEN bool_or(l.state IN ('issued', 'suspended')) THEN 'in-force'
      WHEN bool_or(l.state IN ('requested', 'drafted')) THEN 'under-way'
    END AS standing
  FROM register.told_vehicle v
  JOIN register.application_version n ON n.application = v.application AND n.version = v.version
  LEFT JOIN register.letter l ON l.application = v.application AND l.vin = v.vin AND l.destination = v.destination
  WHERE v.application = $1 AND v.state <> 'withdrawn'
  GROUP BY v.vin, n.applied_on
  ORDER BY v.vin
`;

const INSERT = sql`
  INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb)
  SELECT t.number, t.manufacturer, t.maker, $1, t.vin, t.model, 'requested', 'request'
  FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[])
    AS t(number, manufacturer, maker, vin, model)
  ORDER BY t.vin
  ON CONFLICT (application, vin) WHERE state IN ('requested', 'drafted') DO NOTHING
  RETURNING id, vin
`;

const whyNot = ({ standing }: Listed, need: LetterNeed | undefined): NotAsked | null => {
  if (standing !== null) return standing;
  return need === 'not-needed' || need === 'exempt' ? need : null;
};

const listedOf = async (
  tx: Transaction,
  { application, vins }: AskedFor,
): Promise<readonly Listed[]> => {
  const listed = await tx.rows<Listed & { [column: string]: unknown }>(LISTED, [application]);
  if (listed.length === 0) return refuse('not-found', { field: 'application' });
  if (vins === undefined) return listed;
  const known = new Set(listed.map(({ vin }) => vin));
  const other = vins.find((vin) => !known.has(vin));
  if (other !== undefined) refuse('no-such-vehicle', { field: 'vins', values: { vin: other } });
  const wanted = new Set(vins);
  return listed.filter(({ vin }) => wanted.has(vin));
};

/** A vehicle for which a letter can be asked for. */
interface WantedLetter {
  readonly vin: string;
  /** Its id in the list of makers. */
  readonly maker: string;
  /** Id of the organisation. */
  readonly manufacturer: string;
}

/** For which vehicles letters would be asked for now, and for which not. */
interface PlannedLetters {
  readonly wanted: readonly WantedLetter[];
  readonly notAsked: readonly { readonly vin: string; readonly why: NotAsked }[];
}

const planOf = async (
  register: Register,
  tx: Transaction,
  asked: AskedFor,
): Promise<PlannedLetters> => {
  const today = await todayIn(tx);
  const listed = await listedOf(tx, asked);
  const vins = listed.map(({ vin }) => vin);
  const appliedOn = listed[0]?.appliedOn ?? today;
  const needs =
    asked.vins === undefined
      ? await letterNeeds(register, tx, vins, asked.application, { today, appliedOn })
      : new Map<string, LetterNeed>();
  const makers = await makersOfVins(register, tx, vins, today);
  const here = await manufacturersHere(tx);
  const notAsked: { vin: string; why: NotAsked }[] = [];
  const wanted: WantedLetter[] = [];
  for (const one of listed) {
    const { vin } = one;
    const why = whyNot(one, needs.get(vin));
    const maker = makers.get(vin)?.id ?? '';
    const manufacturer = here.get(maker);
    if (why !== null) notAsked.push({ vin, why });
    else if (manufacturer === undefined) notAsked.push({ vin, why: 'no-manufacturer-here' });
    else wanted.push({ vin, maker, manufacturer });
  }
  return { wanted, notAsked };
};

/** What asking would do. */
export interface LettersToAskFor {
  readonly wanted: readonly {
    readonly vin: string;
    /** Id in the list of makers. */
    readonly maker: string;
    /** Legal name of the manufacturer. */
    readonly name: string;
  }[];
  readonly notAsked: PlannedLetters['notAsked'];
}

/**
 * Says for which vehicles of an application an exporter would ask for letters now, whom, and why not for the others.
 * Nothing is asked.
 *
 * @returns refused `not-found`, `no-such-vehicle`.
 */
export const previewAsking = (
  register: Register,
  actor: Actor,
  asked: AskedFor,
): Promise<Outcome<LettersToAskFor>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'read');
    const { wanted, notAsked } = await planOf(register, tx, asked);
    const today = await todayIn(tx);
    const { makers } = register.engine.reader({
      today: parseIsoDate(today) ?? 0,
      everything: false,
    }).reference;
    const nameOf = (maker: string): string => makers.byId(maker)?.legalName ?? maker;
    return {
      wanted: wanted.map(({ vin, maker }) => ({ vin, maker, name: nameOf(maker) })),
      notAsked,
    };
  });

/**
 * An exporter asks the manufacturers of an application's vehicles for their letters, in one go: for those that need one
 * by law and have none, or for the vehicles named. Asked again it asks for none twice.
 *
 * @returns refused `not-found`, `no-such-vehicle`.
 */
export const askForLetters = (
  register: Register,
  actor: Actor,
  asked: AskedFor,
): Promise<Outcome<LettersAskedFor>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const { wanted, notAsked } = await planOf(register, tx, asked);
    const models = await modelsOf(
      tx,
      asked.application,
      wanted.map(({ vin }) => vin),
    );
    const made = await tx.rows<{ id: string; vin: string }>(INSERT, [
      asked.application,
      wanted.map(newLetterNumber),
      wanted.map(({ manufacturer }) => manufacturer),
      wanted.map(({ maker }) => maker),
      wanted.map(({ vin }) => vin),
      wanted.map(({ vin }) => models.get(vin) ?? ''),
    ]);
    const asking = new Set(made.map(({ vin }) => vin));
    const raced = wanted
      .filter(({ vin }) => !asking.has(vin))
      .map(({ vin }) => ({ vin, why: 'under-way' as const }));
    const letters = await lettersInFull(
      tx,
      made.map(({ id }) => id),
    );
    return {
      asked: letters.map(({ terms: _terms, outlets: _outlets, ...letter }) => letter),
      notAsked: [...notAsked, ...raced],
    };
  });

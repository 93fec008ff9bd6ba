import type { LetterNeed } from '../../../domain/borders/letter-needed.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Work } from '../../action.ts';
import { todayIn } from '../../register.ts';
import type { AskedFor, NotAsked } from '../letter-shapes.ts';
import { makersOfVins, manufacturersHere } from '../maker-here.ts';
import { modelsOf } from '../models-of.ts';
import { type DraftVehicle, draftVehicles } from './draft-vehicles.ts';
import { letterNeeds } from './letter-needs.ts';

type Asking = Work<'no-such-vehicle'>;

type Listed = {
  readonly vin: string;
  readonly appliedOn: string;
  readonly standing: 'in-force' | 'under-way' | null;
};

const LISTED = sql`
  SELECT
    v.vin,
    n.applied_on::text AS "appliedOn",
    CASE
      WHEN bool_or(l.state IN ('issued', 'suspended')) THEN 'in-force'
      WHEN bool_or(l.state IN ('requested', 'drafted', 'signed')) THEN 'under-way'
    END AS standing
  FROM register.told_vehicle v
  JOIN register.application_version n ON n.application = v.application AND n.version = v.version
  LEFT JOIN register.letter l ON l.application = v.application AND l.vin = v.vin AND l.destination = v.destination
  WHERE v.application = $1 AND v.state <> 'withdrawn'
  GROUP BY v.vin, n.applied_on
  ORDER BY v.vin
`;

const whyNot = ({ standing }: Listed, need: LetterNeed | undefined): NotAsked['why'] | null => {
  if (standing !== null) return standing;
  return need === 'not-needed' || need === 'exempt' ? need : null;
};

/** VINs and countries for which the exporter asked already, and which wait. */
const WAITING = sql`
  SELECT r.vin, r.destination
  FROM register.early_request r
  WHERE r.exporter = register.organisation()
    AND r.vin = ANY ($1)
    AND r.ended_why IS NULL
    AND r.until_day >= register.today()
`;

const preparedIn = async (
  { tx }: Asking,
  draft: readonly DraftVehicle[],
  today: string,
): Promise<readonly Listed[]> => {
  const vins = draft.map(({ vin }) => vin);
  const rows = await tx.rows<{ vin: string; destination: string }>(WAITING, [vins]);
  const waiting = new Set(rows.map(({ vin, destination }) => `${vin} ${destination}`));
  return draft.map(({ vin, destination }) => {
    const standing = waiting.has(`${vin} ${destination}`) ? 'under-way' : null;
    return { vin, appliedOn: today, standing };
  });
};

const listedOf = async (
  { tx, refuse }: Asking,
  { application, vins }: AskedFor,
  prepared: readonly Listed[] | null,
): Promise<readonly Listed[]> => {
  const listed = prepared ?? (await tx.rows<Listed>(LISTED, [application]));
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
  /** Empty where nobody tells it. */
  readonly model: string;
  /** Of a vehicle of a draft; null where the application lists it. */
  readonly destination: string | null;
}

/** For which vehicles letters would be asked for now, and for which not. */
interface PlannedLetters {
  /** The application is not submitted: what is asked for waits until it is. */
  readonly early: boolean;
  readonly wanted: readonly WantedLetter[];
  readonly notAsked: readonly NotAsked[];
}

/**
 * Says for which vehicles of an application an exporter would ask for letters now, whom, and why not for the others.
 *
 * @throws Refused `not-found`, `no-such-vehicle`.
 */
export const planAsking = async (work: Asking, asked: AskedFor): Promise<PlannedLetters> => {
  const { register, tx } = work;
  const today = await todayIn(tx);
  const draft = await draftVehicles(tx, asked.application);
  const listed = await listedOf(work, asked, draft && (await preparedIn(work, draft, today)));
  const vins = listed.map(({ vin }) => vin);
  const drafted = new Map(draft?.map((one) => [one.vin, one] as const));
  const appliedOn = listed[0]?.appliedOn ?? today;
  const needs =
    asked.vins === undefined
      ? await letterNeeds(register, tx, vins, asked.application, {
          ...{ today, appliedOn },
          stated: (vin, fact) => drafted.get(vin)?.stated.get(fact),
        })
      : new Map<string, LetterNeed>();
  const makers = await makersOfVins(register, tx, vins, today);
  const here = await manufacturersHere(tx);
  const models = await modelsOf(tx, asked.application, vins);
  const notAsked: NotAsked[] = [];
  const wanted: WantedLetter[] = [];
  for (const one of listed) {
    const { vin } = one;
    const why = whyNot(one, needs.get(vin));
    const maker = makers.get(vin)?.id ?? '';
    const manufacturer = here.get(maker);
    if (why !== null) notAsked.push({ vin, why });
    else if (manufacturer === undefined) notAsked.push({ vin, why: 'no-manufacturer-here' });
    else {
      const { model = '', destination = null } = drafted.get(vin) ?? {};
      wanted.push({ vin, maker, manufacturer, destination, model: models.get(vin) ?? model });
    }
  }
  return { early: draft !== null, wanted, notAsked };
};

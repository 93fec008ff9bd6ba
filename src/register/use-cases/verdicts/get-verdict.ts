import type { Json } from '../../../domain/record/canonical-json.ts';
import type { EntryAnswer, Gate, RiskBand } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** What a list says of a verdict. */
export interface ListedVerdict {
  readonly id: string;
  readonly vin: string;
  /** Id of the application; null for a verdict of another occasion. */
  readonly application: string | null;
  readonly version: number | null;
  /** ISO. */
  readonly askedOn: string;
  readonly ruleSet: string;
  readonly gate: Gate;
  readonly entry: EntryAnswer;
  readonly quality: 'sound' | 'problems';
  /** Null for an exporter, who is never told it. */
  readonly risk: RiskBand | null;
  readonly onTheApplicantsWord: boolean;
  readonly givenAt: string;
}

/** A verdict as whoever asks may read it. */
export interface ShownVerdict extends ListedVerdict {
  /** Office and ministry: the whole. Exporter: what it is told. */
  readonly verdict: Json;
  /** SHA-256 of its bytes, hexadecimal; null for an exporter. */
  readonly digest: string | null;
}

/** Whether whoever acts reads verdicts whole. */
export const readsWhole = ({ part }: Actor): boolean => part !== 'exporter';

/** The columns of a list, for those who read verdicts whole and for exporters. */
export const listedColumns = (whole: boolean): string => `
  id,
  vin,
  application,
  version,
  asked_on::text AS "askedOn",
  rule_set AS "ruleSet",
  gate,
  entry,
  quality,
  ${whole ? 'risk' : 'NULL::text AS risk'},
  on_the_applicants_word AS "onTheApplicantsWord",
  ${isoInstant('given_at')} AS "givenAt"
`;

/**
 * A verdict: whole for an office of its province and the ministry, for an exporter what it is told of its own.
 *
 * @returns refused `not-found`.
 */
export const getVerdict = (
  register: Register,
  actor: Actor,
  { verdict }: { readonly verdict: string },
): Promise<Outcome<ShownVerdict>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const whole = readsWhole(actor);
    const bytes = whole
      ? `bytes AS shown, encode(digest, 'hex') AS digest`
      : 'told AS shown, NULL AS digest';
    const found =
      (await tx.maybe<ListedVerdict & { shown: Buffer; digest: string | null }>(
        `SELECT ${listedColumns(whole)}, ${bytes}
          FROM register.verdict
          WHERE id = $1`,
        [verdict],
      )) ?? refuse('not-found', { field: 'verdict' });
    const { shown, ...listed } = found;
    return { ...listed, verdict: JSON.parse(shown.toString('utf8')) as Json };
  });

import { randomUUID } from 'node:crypto';
import { type Actor, JOB } from '../actor.ts';
import { type Outcome, type Refusal, refuse } from '../outcome.ts';
import { recordEvent } from '../record-event.ts';
import { needRight, type Register } from '../register.ts';
import { archivedHash, archiveLaw } from '../screening/archive-law.ts';
import type { LawShadow, ShadowChange, ShadowCounts } from '../screening/screening-shapes.ts';
import {
  addedCounts,
  lawGiven,
  NO_COUNTS,
  type ShadowAsked,
  shadowApplication,
  shadowedApplications,
} from '../screening/shadow-law.ts';

/** A shadow that was asked for before it is run: who asked, and the id that it is kept by. */
interface ShadowBegun {
  readonly id: string;
  /** Id of the person. */
  readonly askedBy: string | null;
}

/** What a shadow tells while it runs. */
export type ShadowStep =
  | { readonly kind: 'change'; readonly change: ShadowChange }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'end'; readonly shadow: LawShadow }
  | Refusal;

const mayShadow = (register: Register, actor: Actor): Promise<Outcome<null>> =>
  register.as(actor, async () => {
    // whoever runs the register asks it as the register itself
    if (actor.part !== 'ministry' && actor.part !== 'job') refuse('part-missing');
    needRight(actor, 'act');
    return null;
  });

/**
 * Asks another law beside the one in force, of every vehicle under way, as of the day on which it takes effect, and
 * tells whose answer it changes: application by application, each in a transaction of its own that writes nothing. At
 * the end the result is kept and an event made. To put the law in force is the operator's.
 *
 * @param signal when it is raised nothing more is asked, and nothing is kept.
 * @param begun of one that was asked for before; kept twice, it is kept once.
 */
export async function* shadowLaw(
  register: Register,
  actor: Actor,
  { law, on, decided = false }: ShadowAsked,
  signal?: AbortSignal,
  begun?: ShadowBegun,
): AsyncGenerator<ShadowStep> {
  const may = await mayShadow(register, actor);
  if (may.kind !== 'done') return yield may;
  const given = await lawGiven(register, law);
  if (given.kind !== 'done') return yield given;
  const inForce = register.engine.law;
  const ask = register.engine.beside(given.value);
  const listed = await shadowedApplications(register, decided);
  if (listed.kind !== 'done') return yield listed;
  const asOf = register.on(on);
  const total = listed.value.reduce((sum, { vins }) => sum + vins.length, 0);
  const changes: ShadowChange[] = [];
  let [vehicles, passed] = [0, 0];
  let counts: ShadowCounts = NO_COUNTS;
  for (const application of listed.value) {
    if (signal?.aborted === true) return;
    const shadowed = await shadowApplication(asOf, application, ask);
    if (shadowed.kind !== 'done') return yield shadowed;
    vehicles += shadowed.value.vehicles;
    counts = addedCounts(counts, shadowed.value.counts);
    passed += application.vins.length;
    changes.push(...shadowed.value.changes);
    for (const change of shadowed.value.changes) yield { kind: 'change', change };
    yield { kind: 'progress', done: passed, total };
  }
  const settings = 'settings' in law ? law.settings : null;
  const kept = await register.as(actor, async (tx) => {
    const { anew, shadow } = await tx.as(JOB, async () => {
      const ruleSet = await archiveLaw(tx, inForce);
      const against = await archiveLaw(tx, given.value);
      const changed = changes.length;
      const id = begun?.id ?? randomUUID();
      const anew = await tx.run(
        `INSERT INTO register.law_shadow (
            id, rule_set, against, takes_effect_on, vehicles, changed, changes, asked_by, settings, counts
          )
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
          ON CONFLICT (id) DO NOTHING`,
        [
          ...[id, ruleSet, against, on, vehicles, changed],
          ...[JSON.stringify(changes), begun?.askedBy ?? actor.person],
          ...[settings === null ? null : JSON.stringify(settings), JSON.stringify(counts)],
        ],
      );
      const told = { id, ruleSet, against, takesEffectOn: on, vehicles, changed };
      return { anew, shadow: { ...told, settings: settings && [...settings], counts } };
    });
    if (anew === 0) return shadow;
    await recordEvent(tx, {
      ...{ verb: 'shadow', kind: 'law', thing: shadow.id },
      detail: { ruleSet: archivedHash(given.value.hash), vehicles, changed: changes.length },
    });
    return shadow;
  });
  yield kept.kind === 'done' ? { kind: 'end', shadow: kept.value } : kept;
}

import { type Actor, JOB } from '../../actor.ts';
import { type Outcome, type Refusal, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';
import { archivedHash, archiveLaw } from '../../screening/archive-law.ts';
import type { LawShadow, ShadowChange } from '../../screening/screening-shapes.ts';
import {
  lawGiven,
  type ShadowAsked,
  shadowApplication,
  shadowedApplications,
} from '../../screening/shadow-law.ts';

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
 */
export async function* shadowLaw(
  register: Register,
  actor: Actor,
  { law, on, decided = false }: ShadowAsked,
  signal?: AbortSignal,
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
  for (const application of listed.value) {
    if (signal?.aborted === true) return;
    const shadowed = await shadowApplication(asOf, application, ask);
    if (shadowed.kind !== 'done') return yield shadowed;
    vehicles += shadowed.value.vehicles;
    passed += application.vins.length;
    changes.push(...shadowed.value.changes);
    for (const change of shadowed.value.changes) yield { kind: 'change', change };
    yield { kind: 'progress', done: passed, total };
  }
  const kept = await register.as(actor, async (tx) => {
    const shadow = await tx.as(JOB, async () => {
      const ruleSet = await archiveLaw(tx, inForce);
      const against = await archiveLaw(tx, given.value);
      const { id } = await tx.one<{ id: string }>(
        `INSERT INTO register.law_shadow (
            rule_set, against, takes_effect_on, vehicles, changed, changes, asked_by
          )
          VALUES ($1, $2, $3, $4, $5, $6, $7)
          RETURNING id`,
        [ruleSet, against, on, vehicles, changes.length, JSON.stringify(changes), actor.person],
      );
      return { id, ruleSet, against, takesEffectOn: on, vehicles, changed: changes.length };
    });
    await recordEvent(tx, {
      ...{ verb: 'shadow', kind: 'law', thing: shadow.id },
      detail: { ruleSet: archivedHash(given.value.hash), vehicles, changed: changes.length },
    });
    return shadow;
  });
  yield kept.kind === 'done' ? { kind: 'end', shadow: kept.value } : kept;
}

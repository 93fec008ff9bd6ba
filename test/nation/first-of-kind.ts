import type { Engine, TaskDone, Work } from '../../src/nation/run/engine-stages.ts';
import { doneHere } from './spawning-engine.ts';

const kindOf = (stage: string): string => stage.replace(/-.*/, '');

/** An engine that does the first few stages of each kind; this process does the others at once, in less time. */
export class FirstOfKind implements Engine {
  readonly #engine: Engine;
  readonly #few: number;
  readonly #more: Readonly<Record<string, number>>;
  /** How many stages of each kind were asked for. */
  readonly #asked = new Map<string, number>();

  /**
   * @param few stages of a kind that the engine does.
   * @param more of some kinds, which begin the names of their stages, so many instead.
   */
  constructor(engine: Engine, few: number, more: Readonly<Record<string, number>> = {}) {
    this.#engine = engine;
    this.#few = few;
    this.#more = more;
  }

  async tasks(
    work: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void> {
    const there: string[] = [];
    const here: string[] = [];
    for (const stage of stages) (this.#isFirst(stage) ? there : here).push(stage);
    if (there.length > 0) await this.#engine.tasks(work, there, ended);
    if (here.length === 0) return;
    for (const done of await doneHere(work, here)) await ended(done);
  }

  exchange(...asked: Parameters<Engine['exchange']>): ReturnType<Engine['exchange']> {
    return this.#engine.exchange(...asked);
  }

  #isFirst(stage: string): boolean {
    const kind = kindOf(stage);
    const before = this.#asked.get(kind) ?? 0;
    this.#asked.set(kind, before + 1);
    return before < (this.#more[kind] ?? this.#few);
  }
}

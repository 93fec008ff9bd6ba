import type { Engine, TaskDone, Work } from '../../src/nation/run/engine-stages.ts';
import { doneHere } from './spawning-engine.ts';

const kindOf = (stage: string): string => stage.replace(/-.*/, '');

/** An engine that does the first few stages of each kind; this process does the others at once, in less time. */
export class FirstOfKind implements Engine {
  readonly #engine: Engine;
  readonly #few: number;
  /** How many stages of each kind were asked for. */
  readonly #asked = new Map<string, number>();

  /** @param few stages of a kind that the engine does. */
  constructor(engine: Engine, few: number) {
    this.#engine = engine;
    this.#few = few;
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
    const before = this.#asked.get(kindOf(stage)) ?? 0;
    this.#asked.set(kindOf(stage), before + 1);
    return before < this.#few;
  }
}

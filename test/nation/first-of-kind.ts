import {
  type Engine,
  EngineFailed,
  type TaskDone,
  type Work,
} from '../../src/nation/run/engine-stages.ts';
import { stageHere } from './spawning-engine.ts';

const kindOf = (stage: string): string => stage.replace(/-.*/, '');

/** An engine that does the first few stages of each kind; this process does the others, which takes less time. */
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
    for (const stage of here) {
      const outcome = await stageHere(work, stage);
      if (outcome.kind !== 'done') throw new EngineFailed(`${stage}: ${outcome.kind}`);
      await ended(outcome.done);
    }
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

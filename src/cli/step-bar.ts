import { Presets, SingleBar } from 'cli-progress';
import type { World } from './world.ts';

const STEPS = 1000; // not-law: steps of a bar

/** Shows the step at work and how far all of it is, on standard error when it is a terminal. */
export class StepBar {
  readonly #world: Pick<World, 'stderr'>;
  #bar: SingleBar | null = null;

  constructor(world: Pick<World, 'stderr'>) {
    this.#world = world;
  }

  /**
   * @param label words of the step in the person's language.
   * @param done of all the work, 0 to 1; a guess.
   */
  readonly show = (label: string, done: number): void => {
    if (this.#world.stderr.isTTY !== true) return;
    const at = Math.round(Math.min(1, Math.max(0, done)) * STEPS);
    if (this.#bar === null) {
      const options = {
        format: '{bar} {percentage}%  {label}',
        stream: this.#world.stderr,
        clearOnComplete: true,
        hideCursor: true,
      };
      this.#bar = new SingleBar(options, Presets.shades_classic);
      this.#bar.start(STEPS, at, { label });
      return;
    }
    this.#bar.update(at, { label });
  };

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}

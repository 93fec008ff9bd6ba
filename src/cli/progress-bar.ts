import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../screening/screen.ts';
import type { World } from './world.ts';

const QUICK_MS = 1000; // not-law: milliseconds
const STAGES = {
  en: { reading: 'Reading', answering: 'Answering', rows: 'rows', left: 'left' },
  zh: { reading: '读取', answering: '审查', rows: '行', left: '剩余' },
} as const;

/** Shows progress on standard error when it is a terminal and the work is not over at once. */
export class ProgressBar {
  readonly #world: World;
  readonly #began = performance.now();
  readonly #language: 'en' | 'zh';
  #bar: SingleBar | null = null;

  constructor(world: World, language: 'en' | 'zh') {
    this.#world = world;
    this.#language = language;
  }

  readonly show = ({ stage, done, total, rows }: Progress): void => {
    if (this.#world.stderr.isTTY !== true || total === null) return;
    if (performance.now() - this.#began < QUICK_MS) return;
    const say = STAGES[this.#language];
    const payload = { stage: say[stage], rows: rows.toLocaleString('en') };
    if (this.#bar === null) {
      const format = `{stage} {bar} {percentage}%  {rows} ${say.rows}  {eta_formatted} ${say.left}`;
      const options = {
        format,
        stream: this.#world.stderr,
        clearOnComplete: true,
        hideCursor: true,
      };
      this.#bar = new SingleBar(options, Presets.shades_classic);
      this.#bar.start(total, done, payload);
    } else {
      this.#bar.setTotal(total);
      this.#bar.update(done, payload);
    }
  };

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}

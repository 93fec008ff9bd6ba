import { Presets, SingleBar } from 'cli-progress';
import { NATION_STAGES, type NationProgress } from '../nation/run/nation-progress.ts';
import { STAGE_WORDS } from './stage-words.ts';
import type { World } from './world.ts';

const ROWS = { en: 'rows', zh: '行' } as const;

/** Of this many steps the bar is made. */
const STEPS = 1000; // not-law: steps of a bar
const LONGEST_ITEM = 32;

/** Shows how far a national screening is, on standard error when it is a terminal. */
export class NationBar {
  readonly #world: World;
  readonly #language: 'en' | 'zh';
  #bar: SingleBar | null = null;

  constructor(world: World, language: 'en' | 'zh') {
    this.#world = world;
    this.#language = language;
  }

  readonly show = ({ stage, item, done, rows }: NationProgress): void => {
    if (this.#world.stderr.isTTY !== true) return;
    const lang = this.#language;
    const at = Math.round(done * STEPS);
    const payload = {
      place: `${NATION_STAGES.indexOf(stage) + 1}/${NATION_STAGES.length}`,
      stage: STAGE_WORDS[lang][stage],
      item: item.length > LONGEST_ITEM ? `…${item.slice(-LONGEST_ITEM)}` : item,
      counted: rows === 0 ? '' : `${rows.toLocaleString('en')} ${ROWS[lang]}`,
    };
    if (this.#bar === null) {
      const options = {
        format: '[{place}] {bar} {percentage}%  {stage} {item}  {counted}',
        stream: this.#world.stderr,
        clearOnComplete: true,
        hideCursor: true,
      };
      this.#bar = new SingleBar(options, Presets.shades_classic);
      this.#bar.start(STEPS, at, payload);
      return;
    }
    this.#bar.update(at, payload);
  };

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}

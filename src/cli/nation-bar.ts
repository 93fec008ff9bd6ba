import { Presets, SingleBar } from 'cli-progress';
import { NATION_STAGES, type NationProgress } from '../nation/run/nation-progress.ts';
import type { World } from './world.ts';

const WORDS = {
  en: {
    reading: 'Reading',
    joining: 'Joining accounts',
    patterns: 'Patterns',
    links: 'Links and rings',
    answering: 'Reading the law',
    writing: 'Writing',
    rows: 'rows',
  },
  zh: {
    reading: '读取',
    joining: '汇集各方记录',
    patterns: '跨车比对',
    links: '关联与团伙',
    answering: '适用规则',
    writing: '写出结果',
    rows: '行',
  },
} as const;

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
    const say = WORDS[this.#language];
    const at = Math.round(done * STEPS);
    const payload = {
      place: `${NATION_STAGES.indexOf(stage) + 1}/${NATION_STAGES.length}`,
      stage: say[stage],
      item: item.length > LONGEST_ITEM ? `…${item.slice(-LONGEST_ITEM)}` : item,
      counted: rows === 0 ? '' : `${rows.toLocaleString('en')} ${say.rows}`,
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

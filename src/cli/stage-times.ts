import { NATION_STAGES, type NationStage } from '../nation/run/nation-progress.ts';
import { STAGE_WORDS } from './stage-words.ts';

const TOLD = {
  en: { seconds: (words: string, seconds: number) => `${words} ${seconds} s`, gap: ', ' },
  zh: { seconds: (words: string, seconds: number) => `${words}${seconds}秒`, gap: '，' },
} as const;

const MILLISECONDS = 1000; // not-law: of a second

/** How long the stages of a national screening took, by a clock that is handed in. */
export class StageTimes {
  readonly #now: () => number;
  readonly #took = new Map<NationStage, number>();
  #stage: NationStage | null = null;
  #since = 0;

  /** @param now milliseconds, from any beginning. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** A stage is at work, the same or another. */
  at(stage: NationStage | null): void {
    if (stage === this.#stage) return;
    const now = this.#now();
    if (this.#stage !== null) {
      this.#took.set(this.#stage, (this.#took.get(this.#stage) ?? 0) + now - this.#since);
    }
    this.#stage = stage;
    this.#since = now;
  }

  /** The stages in their order with whole seconds; those of less than half a second are left out. */
  words(lang: 'en' | 'zh'): string {
    const { seconds: told, gap } = TOLD[lang];
    return NATION_STAGES.flatMap((stage) => {
      const seconds = Math.round((this.#took.get(stage) ?? 0) / MILLISECONDS);
      return seconds === 0 ? [] : [told(STAGE_WORDS[lang][stage], seconds)];
    }).join(gap);
  }
}

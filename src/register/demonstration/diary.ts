import { setTimeout as pause } from 'node:timers/promises';
import type { Register } from '../register.ts';

/** Something that is done on a day, with the register on that day. */
type Act = (register: Register, today: string) => Promise<void>;

/** Acts of one day that follow one another: they would wait for each other. */
interface Lane {
  readonly acts: Act[];
}

/** When a day of the demonstration was really lived through: from this moment up to the next one's. */
export interface LivedDay {
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly began: number;
}

/** Acts that go on at once: as many as two processors bear. */
const AT_ONCE = 4; // not-law: acts at once
const TICK = 2; // not-law: milliseconds

/** What is to be done on which day. What is done may write down more for the same day or a later one. */
export class Diary {
  readonly #days = new Map<string, Map<string, Lane>>();
  #today = '';
  #written = 0;
  readonly lived: LivedDay[] = [];

  /**
   * Writes down an act; one for a day that is over is done on the day that runs.
   *
   * @param lane acts of a lane are done one after the other; those without one beside all others.
   */
  on(day: string, act: Act, lane = `${this.#written}`): void {
    const when = day < this.#today ? this.#today : day;
    const lanes = this.#days.get(when) ?? new Map<string, Lane>();
    this.#days.set(when, lanes);
    const { acts } = lanes.get(lane) ?? { acts: [] };
    lanes.set(lane, { acts });
    acts.push(act);
    this.#written += 1;
  }

  async #live(register: Register, day: string, done: () => void): Promise<void> {
    for (;;) {
      const lanes = this.#days.get(day);
      this.#days.delete(day);
      if (lanes === undefined) return;
      const waiting = lanes.values();
      const worker = async (): Promise<void> => {
        for (const { acts } of waiting) {
          for (const act of acts) {
            await act(register, day);
            done();
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
  }

  /**
   * Lives day by day through what is written down, up to a day, inclusive. What is written for later days is not done:
   * it is what the demonstration leaves open.
   */
  async live(register: Register, last: string, progress: (done: number) => void): Promise<void> {
    let acts = 0;
    let told = 0;
    for (;;) {
      const [day] = [...this.#days.keys()].sort();
      if (day === undefined || day > last) break;
      this.#today = day;
      // of two days no moment is the same, not in thousandths of a second either
      await pause(TICK);
      this.lived.push({ day, began: Date.now() });
      await this.#live(register.on(day), day, () => {
        acts += 1;
        // what is done writes down more
        told = Math.max(told, Math.min(1, acts / this.#written));
        progress(told);
      });
    }
    await pause(TICK);
    this.lived.push({ day: last, began: Date.now() });
  }
}

import type { Readable, Writable } from 'node:stream';
import type { NationOrder } from '../nation/nation-order.ts';
import type { Engine } from '../nation/run/engine-stages.ts';
import type { NationProgress } from '../nation/run/nation-progress.ts';

/** What the command line sees of the machine; `main.ts` is the only file that makes one. */
export interface World {
  /** Words after the program's name. */
  readonly words: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** False under NO_COLOR or when standard output is no terminal (FORCE_COLOR wins). */
  readonly colour: boolean;
  /** Language of the person: `zh` when the locale says so, else `en`. */
  readonly language: 'en' | 'zh';
  /** Today in China, as a day number. */
  readonly today: () => number;
  /** Folder of the program: holds law/, reference/, samples/. */
  readonly root: string;
  /** Variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Resolves when the program is told to stop, with the name of the signal. A second signal ends it at once. Asked for
   * by what runs until then; other commands are ended by the system.
   */
  readonly untilStopped: () => Promise<string>;
  /** Key of the pseudonyms, as text; empty when none is set. */
  readonly pseudonymKey: string;
  /**
   * Present where the driver of an engine started the program: who does stages, from how many rows on those of vehicles
   * of interest alone are left where it is not the usual number, and who is told of progress.
   */
  readonly led?: Pick<NationOrder, 'narrowRows'> & {
    readonly engine: Engine;
    readonly progress: (progress: NationProgress) => void;
  };
}

import type { Capture } from '../maker/capture.ts';
import type { Change } from '../maker/change.ts';
import type { OfdFiles } from '../maker/ofd-paper.ts';
import type { ElectronicSeal } from '../maker/ofd-seal.ts';
import type { Sheet } from '../maker/sheet.ts';
import type { ValueBox } from '../maker/typst-papers.ts';

/** A paper in the hands of a forger. */
export interface Victim {
  readonly sheet: Sheet;
  /** What it is to say. */
  readonly change: Change;
  /** Where the value to be changed stands, in shares of the page. */
  readonly box: ValueBox['box'];
  /** Its PDF, as a path. */
  readonly pdf: string;
  /** Paper with nothing on it but the other value on a white box, as a path to a PDF of one page. */
  readonly patch: string;
  /** Paper with nothing on it but a stamp that an office puts on papers that it received; the same. */
  readonly stamp: string;
  /** A capture of it, as a path, and where it stands in it. */
  readonly picture: string;
  readonly capture: Capture;
  /** Its package with an electronic seal, and the same of another paper. */
  readonly ofd: OfdFiles;
  readonly seal: ElectronicSeal;
  readonly otherOfd: OfdFiles;
}

/** What a forger does to papers. */
export interface Forgery {
  readonly name: string;
  readonly form: 'pdf' | 'picture' | 'ofd';
  /** Whether honest people do the same, so that nothing may be told. */
  readonly innocent: boolean;
  /** Paths of what came of each, in their order; null where the program failed. Files go to the folder. */
  readonly make: (
    victims: readonly Victim[],
    folder: string,
  ) => Promise<readonly (string | null)[]>;
}

/** A program of others that forges. */
export interface Forger {
  readonly name: string;
  /** The version of the program; null where this machine lacks it. */
  readonly version: () => string | null;
  readonly forgeries: readonly Forgery[];
}

/** A forgery of one paper after the other: what is done to one, from a victim to a path. */
export const one =
  (
    ending: string,
    make: (victim: Victim, out: string) => Promise<boolean> | boolean,
  ): Forgery['make'] =>
  async (victims, folder) => {
    const made: (string | null)[] = [];
    for (const [at, victim] of victims.entries()) {
      const out = `${folder}/${at}.${ending}`;
      made.push((await make(victim, out)) ? out : null);
    }
    return made;
  };

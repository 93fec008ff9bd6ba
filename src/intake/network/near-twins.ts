import { greatCircleKm } from '../../domain/places/great-circle.ts';
import { foldText } from '../values/fold-text.ts';

/** So near are two outlets of one name the same outlet. */
const TWIN_METRES = 50; // not-law: metres, a check of our own

const METRES = 1000; // not-law: metres of a kilometre
/** Degrees of latitude that are more than the distance. */
const CELL = 0.001; // not-law: degrees
const QUARTER_TURN = 90; // not-law: degrees

/** Something with a name that stands somewhere. */
export interface Standing {
  readonly number: string;
  readonly name: string;
  readonly position: readonly [number, number] | null;
}

const nameOf = (name: string): string => foldText(name).toLowerCase();

/** Finds what has the same name within 50 metres. */
export class NearTwins<T extends Standing> {
  readonly #cells = new Map<string, T[]>();

  /** How many cells of longitude are as wide as one of latitude; near a pole all are one. */
  #across(lat: number): number {
    const share = Math.cos(
      (Math.min(Math.abs(lat) + CELL, QUARTER_TURN) * Math.PI) / (2 * QUARTER_TURN),
    );
    return Math.max(CELL, CELL / Math.max(share, CELL));
  }

  #keys({ name, position }: Standing, spread: number): readonly string[] {
    if (position === null) return [];
    const [lon, lat] = position;
    const row = Math.floor(lat / CELL);
    const keys: string[] = [];
    for (let up = -spread; up <= spread; up += 1) {
      const width = this.#across((row + up + 1 / 2) * CELL); // not-law: the middle of a cell
      const around = Math.floor((2 * 2 * QUARTER_TURN) / width); // not-law: a turn
      const column = Math.floor((lon + 2 * QUARTER_TURN) / width); // not-law: half a turn
      for (let along = -spread; along <= spread; along += 1) {
        const at = (((column + along) % around) + around) % around;
        keys.push(`${nameOf(name)}|${row + up}|${at}`);
      }
    }
    return keys;
  }

  /** Puts one among those that are looked through. */
  add(one: T): void {
    const [key] = this.#keys(one, 0);
    if (key === undefined) return;
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [one]);
    else cell.push(one);
  }

  /** One of the same name within 50 metres and with another number; null when there is none. */
  of(one: Standing): T | null {
    const { number, position } = one;
    if (position === null) return null;
    for (const key of this.#keys(one, 1)) {
      const found = this.#cells
        .get(key)
        ?.find(
          (other) =>
            other.number !== number &&
            other.position !== null &&
            greatCircleKm(other.position, position) * METRES <= TWIN_METRES,
        );
      if (found !== undefined) return found;
    }
    return null;
  }
}

import { GRID } from './laid-on-grid.ts';

/**
 * Correlation of two grains, -1 to 1, of which the second lies `right` and `down` cells aside of the first. Cells
 * without grain, which are 0, count in neither.
 *
 * @param rows of so many rows one is looked at.
 */
export function correlationAt(
  a: Float32Array,
  b: Float32Array,
  right: number,
  down: number,
  rows: number,
): number {
  let products = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let j = Math.max(0, -down); j < Math.min(GRID, GRID - down); j += rows) {
    const rowOfA = j * GRID;
    const rowOfB = (j + down) * GRID + right;
    for (let i = Math.max(0, -right); i < Math.min(GRID, GRID - right); i++) {
      const one = a[rowOfA + i] ?? 0;
      const other = b[rowOfB + i] ?? 0;
      if (one === 0 || other === 0) continue;
      products += one * other;
      squaresOfA += one * one;
      squaresOfB += other * other;
    }
  }
  const size = Math.sqrt(squaresOfA * squaresOfB);
  return size === 0 ? 0 : products / size;
}

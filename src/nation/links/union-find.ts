/**
 * Groups of things numbered from 0, joined two by two.
 *
 * Arrays of integers only: four bytes a thing. The name of a group is its smallest member, so that the
 * answer does not depend on the order of joining.
 */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let at = 0; at < size; at += 1) this.#parent[at] = at;
  }

  /** The smallest member of a thing's group. */
  find(thing: number): number {
    const parent = this.#parent;
    let root = thing;
    while (parent[root] !== root) {
      const above = parent[root] as number;
      parent[root] = parent[above] as number;
      root = parent[root] as number;
    }
    return root;
  }

  /** Makes two groups one. True when they were two. */
  join(one: number, other: number): boolean {
    const a = this.find(one);
    const b = this.find(other);
    if (a === b) return false;
    // The smaller number stays the root: depth is held by halving alone, which is logarithmic.
    if (a < b) this.#parent[b] = a;
    else this.#parent[a] = b;
    return true;
  }
}

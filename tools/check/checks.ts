/** One check that is a command of its own: it holds when the command exits with 0. */
export interface Check {
  /** Name for `--only`. */
  readonly name: string;
  readonly title: string;
  /** Script run by this Node, relative to the root, and its arguments. */
  readonly script: readonly string[];
  /** Whether it is so quick that it runs with `--quick` too. */
  readonly quick: boolean;
}

/** The checks that come before the tests, the quickest answers first. */
export const CHECKS: readonly Check[] = [
  {
    name: 'generated',
    title: 'generated files are up to date',
    script: ['tools/generate.ts', '--check'],
    quick: true,
  },
  {
    name: 'types',
    title: 'types',
    script: ['node_modules/typescript/bin/tsc', '-b'],
    quick: true,
  },
  {
    name: 'lint',
    title: 'lint and format',
    script: [
      'node_modules/@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '.',
    ],
    quick: true,
  },
  {
    name: 'columns',
    title: 'no line is too long',
    script: ['tools/columns.ts'],
    quick: true,
  },
  {
    name: 'released',
    title: 'no released migration was changed',
    script: ['tools/released.ts'],
    quick: true,
  },
  {
    name: 'seconds',
    title: 'every test file has its seconds written down',
    script: ['tools/seconds.ts'],
    quick: true,
  },
  {
    name: 'dead',
    title: 'no dead code, no unused package',
    script: ['node_modules/knip/bin/knip.js'],
    quick: false,
  },
  {
    name: 'law',
    title: 'the law holds together',
    script: ['bin/mileproof.js', 'law', 'check'],
    quick: false,
  },
];

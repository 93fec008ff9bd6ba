/** Whether everything is tested (`npm test -- --all`, and `--long`), and not the gate alone. */
export const ALL = ['all', 'long'].includes(process.env['MILEPROOF_TESTS'] ?? '');

/** Why a test is skipped in the gate, as `skip` of its options; false with `--all`. */
export const WITH_ALL: string | false = ALL ? false : 'runs with npm test -- --all';

/** How many seeds, runs or rounds of a property: all with `--all`, in the gate a fifth and at least one. */
export const share = (all: number): number => (ALL ? all : Math.ceil(all / 5));

/**
 * How many seeds of a property whose reach is looked for in memory beside it, over more nations: with `--all` two of
 * five, in the gate as many as `share` gives.
 */
export const fewer = (all: number): number => (ALL ? Math.ceil((2 * all) / 5) : share(all));

/** What is tried of a list: all of it with `--all`, in the gate its first alone. */
export const someOf = <One>(all: readonly One[]): readonly One[] => (ALL ? all : all.slice(0, 1));

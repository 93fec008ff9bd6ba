/** Letters that are read and typed for a digit: each of `from` for the one at its place in `to`. */
export const LOOK_ALIKES = { from: 'OI', to: '01' } as const;

/** What ends in a counter: a mark and at most three digits. One digit more is another number of the series. */
export const COUNTER = '[-/_. ][0-9]{1,3}$';

import { type Clock, systemClock } from 'pg-boss';

/**
 * The clock of the runner of jobs: the time at which the program began and what passed since, which no correction of
 * the machine's clock moves. By one that was set back the runner would begin nothing until the time lost has passed.
 */
export const STEADY_CLOCK: Clock = {
  ...systemClock,
  now: () => performance.timeOrigin + performance.now(),
};

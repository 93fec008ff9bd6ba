import pg from 'pg';

/** Whoever waits for a statement is told of the loss by it, and whoever asks next by what they ask. */
const lossIsTold = (): void => {};

/**
 * A pool that outlives its database. A connection that breaks is replaced, whether nobody uses it or it is held between
 * two statements: then nobody else listens, and an error that nobody listens to ends the program.
 */
export const openPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(config);
  pool.on('error', lossIsTold);
  pool.on('connect', (client) => client.on('error', lossIsTold));
  return pool;
};

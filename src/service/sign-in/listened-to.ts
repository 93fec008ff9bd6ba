import { AsyncLocalStorage } from 'node:async_hooks';
import { notNowOf } from '../../register/database-refusals.ts';

/** What was heard of the database while something is done. */
interface Heard {
  refused: unknown;
}

const HEARD = new AsyncLocalStorage<Heard>();

/** The same connections for a library: a database that was gone or busy is heard of, whatever the library tells. */
export const listenedTo = <T extends object>(connections: T): T =>
  new Proxy(connections, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, given);
        if (!(answer instanceof Promise)) return answer;
        const heard = HEARD.getStore();
        return answer.then(
          (value) => (name === 'connect' ? listenedTo(value) : value),
          (error: unknown) => {
            if (heard !== undefined && notNowOf(error) !== null) heard.refused = error;
            throw error;
          },
        );
      };
    },
  });

/**
 * Does something by a library that makes answers and errors of its own of a database that is gone or busy.
 *
 * @throws the error of the connection in their place.
 */
export const orNotNow = async <T>(work: () => Promise<T>): Promise<T> => {
  const heard: Heard = { refused: null };
  try {
    const value = await HEARD.run(heard, work);
    if (heard.refused === null) return value;
  } catch (error) {
    if (heard.refused === null) throw error;
  }
  throw heard.refused;
};

import type { Actor } from '../register/actor.ts';

/**
 * Who asks, by the key or session that a request shows. Null: it shows none. `unknown`: what it shows is not known, was
 * revoked or has ended; such a request is refused also where anybody may ask.
 */
export type Authenticate = (request: Request) => Promise<Actor | null | 'unknown'>;

import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import type { Notices } from './notice-shapes.ts';
/** The kinds that whoever acts may be told of. */
export declare const ownKinds: ({ actor }: Transaction) => readonly string[];
/** How whoever acts is told of what happens. */
export declare const showNotices: (register: Register, tx: Transaction) => Promise<Notices>;

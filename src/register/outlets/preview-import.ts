import { readNetwork } from '../../intake/network/read-network.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { keptImport, shownImport } from './network-imports.ts';
import type { NetworkImport } from './outlet-shapes.ts';
import { networkOf } from './own-brands.ts';

/** A file of outlets, as somebody handed it in. */
export interface ImportGiven {
  /** As its sender calls it. */
  readonly name: string;
  readonly file: {
    readonly path: string;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly digest: string;
  };
}

const LONGEST_NAME = 255; // not-law: characters

/**
 * Reads a file of outlets and lays it beside the network; of the network nothing is written. Everything valid would go
 * on, and what is wrong is told row by row.
 *
 * Refusals: `part-missing`, `right-missing`, `network-file-not-readable` with the code of the problem.
 */
export const previewImport = (
  register: Register,
  actor: Actor,
  { name, file }: ImportGiven,
): Promise<Outcome<NetworkImport>> =>
  register.as(actor, async (tx) => {
    const organisation = needPart(actor, ['manufacturer'], 'act');
    const of = networkOf(register, actor, await todayIn(tx));
    const called = name.slice(0, LONGEST_NAME);
    const read = await readNetwork(file.path, called, of);
    const broken = read.problems.find(({ weight }) => weight === 'file');
    if (broken !== undefined && read.outlets.length === 0) {
      const { code, value } = broken;
      return refuse('network-file-not-readable', {
        field: 'file',
        values: { problem: code, value },
      });
    }
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.network_import (organisation, maker, name, format, digest, rows, problems)
        VALUES ($1, $2, $3, $4, decode($5, 'hex'), $6, $7)
        RETURNING id`,
      [
        organisation,
        actor.maker,
        called,
        read.format,
        file.digest,
        JSON.stringify(read.outlets),
        JSON.stringify(read.problems),
      ],
    );
    return shownImport(await keptImport(tx, id));
  });

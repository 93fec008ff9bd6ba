import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Event } from '../stores/event.ts';
import type { Transaction } from '../transaction.ts';

/** What is told of a person: its organisation, and the staff number; null where none was given. */
interface NamedPerson {
  readonly organisation: string;
  readonly staffNumber: string | null;
}

/** What is told of a thing: number, VIN or name, and of a vehicle its application. */
interface NamedThing {
  readonly label: string;
  readonly application: string | null;
}

/** Names of what events tell of, by id; what whoever asks may not see has none. */
export interface EventNames {
  readonly persons: ReadonlyMap<string, NamedPerson>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly things: ReadonlyMap<string, NamedThing>;
}

type ThingRow = {
  readonly id: string;
  readonly label: string;
  readonly application: string | null;
};

/** What the ministry reads of the whole nation; an administrator reads none of it. */
const thingsOfLives = (tx: Transaction, ids: readonly string[]): Promise<readonly ThingRow[]> =>
  tx.rows<ThingRow>(
    `SELECT v.id, v.vin AS label, v.application
      FROM register.application_vehicle v WHERE v.id = ANY ($1)
      UNION ALL
      SELECT a.id, a.number, NULL FROM register.application a WHERE a.id = ANY ($1)
      UNION ALL
      SELECT l.id, l.number, NULL FROM register.licence l WHERE l.id = ANY ($1)
      UNION ALL
      SELECT lv.id, lv.vin, NULL FROM register.licensed_vehicle lv WHERE lv.id = ANY ($1)
      UNION ALL
      SELECT f.id, f.number, NULL FROM register.filing f WHERE f.id = ANY ($1)
      UNION ALL
      SELECT c.id, c.number, NULL FROM register.case_file c WHERE c.id = ANY ($1)
      UNION ALL
      SELECT h.id, h.number, NULL FROM register.hold h WHERE h.id = ANY ($1)
      UNION ALL
      SELECT r.id, r.number, NULL FROM register.referral r WHERE r.id = ANY ($1)
      UNION ALL
      SELECT p.id, p.vin, NULL FROM register.complaint p WHERE p.id = ANY ($1)
      UNION ALL
      SELECT d.id, d.vin, NULL FROM register.duty d WHERE d.id = ANY ($1)`,
    [ids],
  );

/** Ids of the persons that an event tells of, beside its thing. */
const personsOf = ({ person, kind, detail }: Event): readonly string[] =>
  [person, ...(kind === 'application' ? [detail['from'], detail['to']] : [])].filter(isText);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Names persons, organisations and things of events, for an administrator or the ministry. */
export const nameEvents = (
  register: Register,
  actor: Actor,
  events: readonly Event[],
): Promise<Outcome<EventNames>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['administrator', 'ministry'], 'read');
    const things = [...new Set(events.map(({ thing }) => thing))];
    const persons = await tx.rows<NamedPerson & { readonly id: string }>(
      `SELECT id, organisation, staff_number AS "staffNumber" FROM register.person WHERE id = ANY ($1)`,
      [[...things, ...events.flatMap(personsOf)]],
    );
    const organisations = await tx.rows<{ readonly id: string; readonly name: string }>(
      'SELECT id, name FROM register.organisation WHERE id = ANY ($1)',
      [
        [
          ...things,
          ...events.flatMap(({ organisation, exporter }) => [organisation ?? [], exporter ?? []]),
        ].flat(),
      ],
    );
    const keys = await tx.rows<{ readonly id: string; readonly label: string }>(
      'SELECT id, label FROM register.api_key WHERE id = ANY ($1)',
      [things],
    );
    const lives = actor.part === 'ministry' ? await thingsOfLives(tx, things) : [];
    return {
      persons: new Map(persons.map(({ id, ...person }) => [id, person])),
      organisations: new Map(organisations.map(({ id, name }) => [id, name])),
      things: new Map([
        ...keys.map(({ id, label }): [string, NamedThing] => [id, { label, application: null }]),
        ...lives.map(({ id, ...thing }): [string, NamedThing] => [id, thing]),
      ]),
    };
  });

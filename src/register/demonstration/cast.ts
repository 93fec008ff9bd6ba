import { type Actor, RIGHTS } from '../actor.ts';
import { invitePerson } from '../members/invite-person.ts';
import { makeOrganisation } from '../members/make-organisation.ts';
import type { Register } from '../register.ts';
import type { DemonstrationAccess } from './demonstration-access.ts';
import type { DemonstrationRole } from './demonstration-organisations.ts';
import { done } from './outcomes.ts';

/** Two persons of one office: what one proposes the other signs. */
export type Pair = readonly [Actor, Actor];

/** An exporter of the demonstration. */
export interface CastExporter {
  /** Id of the organisation. */
  readonly id: string;
  readonly uscc: string;
  /** GB/T 2260, two digits: where it files. */
  readonly province: string;
  readonly actor: Actor;
}

/** Who is to be an exporter. */
export interface ExporterWanted {
  readonly uscc: string;
  readonly name: string;
  readonly province: string;
}

/** Organisations that are invited into the demonstration beside those of its access, and who acts for whom. */
export class Cast {
  readonly #register: Register;
  readonly #access: DemonstrationAccess;
  readonly #offices = new Map<string, Pair>();
  readonly #exporters = new Map<string, CastExporter>();

  constructor(register: Register, access: DemonstrationAccess) {
    this.#register = register;
    this.#access = access;
    this.#offices.set('65', this.pair('office 65'));
    this.#offices.set('44', this.pair('office 44'));
  }

  /** The two persons of an organisation of the access. */
  pair(role: DemonstrationRole): Pair {
    const member = this.#access.members.get(role);
    if (member === undefined) throw new Error(`nobody plays ${role}`);
    return member.persons;
  }

  /** The first of them. */
  actor(role: DemonstrationRole): Actor {
    return this.pair(role)[0];
  }

  /** Adds an exporter of the access under its code. */
  addOwn(role: 'exporter' | 'second exporter', uscc: string, province: string): void {
    const actor = this.actor(role);
    this.#exporters.set(uscc, { id: actor.organisation ?? '', uscc, province, actor });
  }

  async #person(organisation: string, name: string, staffNumber: string): Promise<string> {
    const invited = { organisation, name, rights: RIGHTS, staffNumber };
    const { person } = await done(
      invitePerson(this.#register, this.actor('administrator'), invited),
    );
    return person;
  }

  /** Invites an exporter with one person. */
  async addExporter({ uscc, name, province }: ExporterWanted): Promise<CastExporter> {
    const wanted = { part: 'exporter', name, uscc, province, maker: null } as const;
    const { id } = await done(
      makeOrganisation(this.#register, this.actor('administrator'), wanted),
    );
    const person = await this.#person(id, `示例丙 ${uscc}`, '001');
    const actor: Actor = {
      ...{ part: 'exporter', organisation: id, person, province: null, maker: null },
      rights: RIGHTS,
    };
    const exporter = { id, uscc, province, actor };
    this.#exporters.set(uscc, exporter);
    return exporter;
  }

  /** Invites the office of a province with two persons, where there is none yet. */
  async addOffice(province: string, name: string): Promise<void> {
    if (this.#offices.has(province)) return;
    const wanted = { part: 'office', name, uscc: null, province, maker: null } as const;
    const { id } = await done(
      makeOrganisation(this.#register, this.actor('administrator'), wanted),
    );
    const acting = async (person: string, staffNumber: string): Promise<Actor> => ({
      ...{ part: 'office', organisation: id, province, maker: null, rights: RIGHTS },
      person: await this.#person(id, person, staffNumber),
    });
    this.#offices.set(province, [
      await acting(`示例甲 ${province}`, '10041'),
      await acting(`示例乙 ${province}`, '10067'),
    ]);
  }

  /** The office of a province. */
  office(province: string): Pair {
    const office = this.#offices.get(province);
    if (office === undefined) throw new Error(`province ${province} has no office`);
    return office;
  }

  /** Every office. */
  get offices(): readonly Pair[] {
    return [...this.#offices.values()];
  }

  /** The exporter of a code; undefined where there is none. */
  exporter(uscc: string): CastExporter | undefined {
    return this.#exporters.get(uscc);
  }

  get exporters(): readonly CastExporter[] {
    return [...this.#exporters.values()];
  }
}

/** A command that cannot be carried out, with what to tell the person and the exit status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Whether a node is taking leave: known to who listens, told by `/ready`. */
export class Lifecycle {
  #closing = false;

  /** True once the node takes leave. */
  get closing(): boolean {
    return this.#closing;
  }

  /** Begins to take leave: `/ready` says so, and connections are not kept. */
  close(): void {
    this.#closing = true;
  }
}

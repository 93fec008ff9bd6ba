/** Takes the exit status of the command that ran. */
export type SetStatus = (status: number | Promise<number>) => Promise<void>;

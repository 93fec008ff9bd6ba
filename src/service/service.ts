/** What the service is started with. */
export type ServiceOptions = Readonly<Record<string, never>>;

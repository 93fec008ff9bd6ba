import type { Visit } from '../frame/page.ts';

/** A filter of the address; undefined where it is empty. */
export const filterOf = ({ query }: Visit, name: string): string | undefined => {
  const value = (query.get(name) ?? '').trim();
  return value === '' ? undefined : value;
};

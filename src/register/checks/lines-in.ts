import { createReadStream } from 'node:fs';

/** The lines of a file in UTF-8, without their ends. Nothing but a newline ends one: JSON may hold all else. */
export const linesIn = async function* (path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of createReadStream(path, { encoding: 'utf8' })) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
};

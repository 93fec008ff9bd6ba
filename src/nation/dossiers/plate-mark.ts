/** Code points that JavaScript trims, of which none is in a plate that was read well. */
const SPACES: readonly number[] = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => String.fromCharCode(code).trim() === '',
);

const SPACE_TEXT = `concat(${SPACES.map((code) => `chr(${code})`).join(', ')})`;

/** SQL for the first character of a number plate, space before it aside. */
export const plateMark = (plate: string): string =>
  `CASE WHEN ord(${plate}) IN (${SPACES.join(', ')})
    THEN substr(ltrim(${plate}, ${SPACE_TEXT}), 1, 1) ELSE substr(${plate}, 1, 1) END`;

const TOP = 0x8000;
const POLYNOMIAL = 0x8005;
const WORD = 0xffff;

/**
 * CRC-16 of a text of ASCII as the QR codes of invoices end in: polynomial 0x8005, from 0, high bit
 * first; 4 hex digits.
 */
export const crc16 = (text: string): string => {
  let register = 0;
  for (const byte of Buffer.from(text, 'latin1')) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const out = ((register & TOP) === 0 ? 0 : 1) ^ ((byte >> bit) & 1);
      register = (register << 1) & WORD;
      if (out === 1) register ^= POLYNOMIAL;
    }
  }
  return register.toString(16).toUpperCase().padStart(4, '0');
};

import type { Complained } from '../complaints/file-complaint.ts';
import { vinOfStory } from './stories.ts';

/** What a buyer of the demonstration says. */
type Said = Omit<Complained, 'vin' | 'refusedOn' | 'mark' | 'outlet'>;

const GUARANTEE: Said = {
  ...{ kind: 'guarantee', country: 'KZ', language: 'ru', contact: 'pokupatel@example.org' },
  place: 'Алматы, сервис у рынка',
  words: 'Сказали, что машину ввезли не они, и по гарантии её чинить не будут.',
};

/** What buyers say, each in her own language. */
export const COMPLAINT_WORDS: readonly Said[] = [
  {
    ...{ kind: 'software', country: 'KZ', language: 'kk', contact: '' },
    place: 'Шымкент',
    words: 'Көліктің тілін ауыстырып, жаңартуды орнатуға болмайды деді.',
  },
  {
    ...{ kind: 'parts', country: 'JO', language: 'ar', contact: '+962 6 555 0100' },
    place: 'عمّان',
    words: 'قالوا إن القطعة لا تُطلب لسيارة لم يستوردوها.',
  },
  {
    ...{ kind: 'high-voltage', country: 'RU', language: 'ru', contact: '' },
    place: 'Новосибирск',
    words: 'Высоковольтную батарею не смотрят: нет допуска к машинам не из их партии.',
  },
  {
    ...{ kind: 'paid-repair', country: 'CO', language: 'es', contact: 'cliente@example.org' },
    place: 'Medellín',
    words: 'Me dijeron que ni pagando la reparan, porque no la importaron ellos.',
  },
  {
    ...{ kind: 'recall', country: 'DZ', language: 'fr', contact: '' },
    place: 'Oran',
    words: 'L’atelier dit que le rappel ne concerne pas les voitures venues autrement.',
  },
  {
    ...{ kind: 'other', country: 'AE', language: 'en', contact: '' },
    place: 'Dubai',
    words: 'They would not even look at the car, and gave no reason.',
  },
  GUARANTEE,
];

/** The complaint whose receipt the demonstration shows, so that anybody may follow it. */
export const SHOWN_COMPLAINT: Complained & { readonly mark: string } = {
  ...GUARANTEE,
  vin: vinOfStory('repairRefused'),
  refusedOn: '2026-11-02',
  mark: 'the complaint that the demonstration shows',
};

import type { ReaderParts } from '../pages/public/papers/reader-parts.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Longest time of the clock that one piece of work may take, a threshold of our own: the service gives it two seconds
 * of the processor, which a browser does not tell, and a telephone is several times slower.
 */
const PIECE_WITHIN = 60_000; // not-law: milliseconds

const find = <E extends HTMLElement>(selector: string): E | null =>
  document.querySelector<E>(selector);

const element = (name: string, words: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
};

/** Reads files one after the other in a worker, which is ended when one takes too long or breaks it. */
class Reader {
  readonly #from: ReaderParts;
  #worker: Worker | null = null;
  #stop: () => void = () => {};

  constructor(from: ReaderParts) {
    this.#from = from;
  }

  /** Ends what is being read. */
  stop(): void {
    this.#stop();
  }

  /** Reads a file and shows in `place` what comes of it. */
  read(file: File, place: HTMLElement): Promise<void> {
    const { language, wasm, say } = this.#from;
    this.#worker ??= new Worker(this.#from.worker, { type: 'module' });
    const worker = this.#worker;
    const tell = (message: ToWorker, hand: Transferable[] = []): void =>
      worker.postMessage(message, hand);
    return new Promise((resolve) => {
      let timer = 0;
      const end = (worn: boolean, words = ''): void => {
        clearTimeout(timer);
        [worker.onmessage, worker.onerror, this.#stop] = [null, null, () => {}];
        if (worn) {
          worker.terminate();
          this.#worker = null;
        }
        if (words !== '') place.append(element('p', words));
        resolve();
      };
      const count = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => end(true, say.tooLong), PIECE_WITHIN);
      };
      const load = async (name: keyof typeof wasm): Promise<void> => {
        // what the network takes does not count
        clearTimeout(timer);
        const answer = await fetch(wasm[name], { credentials: 'omit' });
        if (!answer.ok) throw new Error(String(answer.status));
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (this.#worker !== worker) return;
        count();
        tell({ kind: 'wasm', name, bytes }, [bytes.buffer]);
      };
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        count();
        switch (data.kind) {
          case 'wants':
            load(data.name).catch(() => end(true, say.notReached));
            break;
          case 'read':
            place.innerHTML = data.html;
            break;
          case 'page': {
            const picture = new Image();
            picture.alt = say.page.replace('{page}', String(data.page));
            picture.src = URL.createObjectURL(data.picture);
            picture.onload = () => URL.revokeObjectURL(picture.src);
            place.querySelector('[data-pages]')?.append(picture);
            break;
          }
          case 'done':
            end(data.worn);
            break;
          default:
            data satisfies { readonly kind: 'piece' };
        }
      };
      worker.onerror = () => end(true, say.broke);
      this.#stop = () => end(true);
      count();
      tell({ kind: 'file', file, language });
    });
  }
}

/** The page with its script: files that are dropped or chosen are read one after the other. */
const begin = (from: ReaderParts): void => {
  const input = find<HTMLInputElement>('#f-papers');
  const place = find('[data-drop-papers]');
  const list = find('[data-papers]');
  const state = find('[data-state]');
  if (input === null || place === null || list === null || state === null) return;
  const reader = new Reader(from);
  let given = 0;
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    given += 1;
    const mine = given;
    // what was dropped last is what is wanted
    reader.stop();
    list.replaceChildren();
    for (const [at, file] of files.entries()) {
      state.textContent = from.say.reading.replace('{name}', file.name);
      const article = document.createElement('article');
      const [heading, body] = [element('h2', file.name), document.createElement('div')];
      article.className = 'read-paper';
      heading.tabIndex = -1;
      article.append(heading, body);
      list.append(article);
      if (at === 0) heading.focus();
      await reader.read(file, body);
      if (mine !== given) return;
    }
    state.textContent = from.say.done.replace('{count}', String(files.length));
  };
  const over = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    place.classList.toggle('over', on);
  };
  place.addEventListener('dragover', over(true));
  place.addEventListener('dragleave', over(false));
  place.addEventListener('drop', (event) => {
    over(false)(event);
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]);
    input.value = '';
  });
  place.hidden = false;
};

const parts = JSON.parse(find('[data-reader]')?.dataset['reader'] ?? 'null') as ReaderParts | null;
if (parts !== null) begin(parts);

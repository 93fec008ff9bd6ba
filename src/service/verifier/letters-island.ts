import type { Wanted } from '../../letters/verification.ts';
import type { LetterSayings } from '../pages/public/letters/letter-sayings.ts';
import { readCode } from '../pages/public/letters/paper-code.ts';
import type { PageParts } from './page-parts.ts';
import type { readQr } from './read-qr.ts';
import type { DocumentView, Verifier } from './verifier.ts';

const LOOK_EVERY = 250; // not-law: milliseconds
const CAMERA_WIDTHS = [800]; // not-law: pixels
const MOST_DOCUMENT = 4_000_000; // not-law: bytes of a document or a paper
const MOST_BYTES = 10_000_000; // not-law: bytes of a picture
const NOT_FOUND = 404; // not-law: of HTTP
/** How a proof of the public log begins. */
const PROOF = 'c2sp.org/tlog-proof@';

const find = <E extends Element>(selector: string, within: ParentNode = document): E | null =>
  within.querySelector<E>(selector);

const holder = find<HTMLElement>('[data-verifier]');
const parts = JSON.parse(holder?.dataset['verifier'] ?? 'null') as PageParts | null;

/** Loads the verifier and its words when they are first needed. */
const openVerifier = async (from: PageParts): Promise<Verifier> => {
  const [code, words] = (await Promise.all([import(from.script), import(from.words)])) as [
    { readonly Verifier: typeof Verifier },
    { readonly SAYINGS: LetterSayings },
  ];
  return new code.Verifier(from, words.SAYINGS);
};

const isPicture = (file: File): boolean => file.type.startsWith('image/');

/** The page with its script: documents are checked here and nothing of them is sent. */
const begin = (from: PageParts): void => {
  const form = find<HTMLFormElement>('form:has([name=file])');
  const codeForm = find<HTMLFormElement>('form[data-find]');
  const first = find<HTMLElement>('[data-first]');
  const state = find<HTMLElement>('[data-state]');
  const codeState = find<HTMLElement>('[data-photograph-state]');
  if (form === null || codeForm === null || first === null) return;
  const product = document.title.split(' · ').at(-1) ?? '';
  let verifier: Promise<Verifier> | null = null;
  const verifierHere = (): Promise<Verifier> => {
    verifier ??= openVerifier(from).catch((error: unknown) => {
      verifier = null;
      throw error;
    });
    return verifier;
  };
  const say = (place: HTMLElement | null, words: string): void => {
    if (place !== null) place.textContent = words;
  };
  const show = ({ title, html }: DocumentView): void => {
    first.innerHTML = html;
    document.title = `${title} · ${product}`;
    const heading = find<HTMLElement>('h1', first);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  };
  const value = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
  const wanted = (): Wanted => ({
    ...(value('vin') === '' ? {} : { vin: value('vin') }),
    ...(value('destination') === '' ? {} : { destination: value('destination') }),
  });
  // what was given last is answered last, however long what was given before takes
  let given = 0;
  const check = async (
    document: string | Uint8Array,
    code: string | null,
    proof: string | null = null,
  ): Promise<void> => {
    given += 1;
    const mine = given;
    say(state, from.say.checking);
    let shown: DocumentView | null = null;
    let said = '';
    try {
      const against = code === null ? wanted() : {};
      shown = await (await verifierHere()).check(document, against, code, proof);
      if (shown === null) said = from.say.isPaper;
    } catch {
      said = from.say.notReached;
    }
    if (mine !== given) return;
    if (shown !== null) show(shown);
    say(state, said);
  };

  // what is no code is led on by the register
  const lookUp = (text: string): void => {
    const box = find<HTMLInputElement>('[name=q]', codeForm);
    if (box !== null) box.value = text;
    codeForm.submit();
  };
  // the proof is beside the document; without it the answer stays the same
  const proofOf = async (code: string): Promise<string | null> => {
    const answer = await fetch(`/L/${code}/proof`, { credentials: 'omit' }).catch(() => null);
    return answer?.ok === true ? answer.text() : null;
  };
  const follow = async (text: string): Promise<void> => {
    const read = readCode(text, from.hosts);
    if (read.kind === 'none') return lookUp(text);
    if (read.kind === 'elsewhere') {
      return say(codeState, from.say.otherPlace.replace('{host}', read.host));
    }
    say(codeState, from.say.checking);
    let answer: Response;
    try {
      answer = await fetch(`/L/${read.code}`, {
        headers: { accept: 'application/vc' },
        credentials: 'omit',
        cache: 'no-store',
      });
    } catch {
      return say(codeState, from.say.codeOffline);
    }
    // the page of a code that nobody has says what to do now
    if (answer.status === NOT_FOUND) return location.assign(`/L/${read.code}`);
    if (!answer.ok) return say(codeState, from.say.notReached);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    say(codeState, '');
    await check(bytes, read.code, await proofOf(read.code));
  };

  const qrReader = async (): Promise<typeof readQr> =>
    ((await import(from.qr)) as { readonly readQr: typeof readQr }).readQr;
  const readPicture = async (file: File): Promise<void> => {
    say(codeState, from.say.checking);
    try {
      const text =
        file.size > MOST_BYTES ? null : await (await qrReader())(await createImageBitmap(file));
      if (text === null) say(codeState, from.say.noCode);
      else await follow(text);
    } catch {
      say(codeState, from.say.noCode);
    }
    say(state, '');
    if (codeState?.textContent !== '') codeState?.scrollIntoView({ block: 'center' });
  };
  const isProof = async (file: File): Promise<boolean> =>
    (await file.slice(0, PROOF.length).text()) === PROOF;
  const take = async (files: readonly File[]): Promise<void> => {
    let file: File | undefined;
    let proof: string | null = null;
    for (const one of files) {
      if (await isProof(one)) proof = await one.slice(0, MOST_DOCUMENT).text();
      else file ??= one;
    }
    if (file === undefined) return say(state, from.say.missing);
    if (isPicture(file)) return readPicture(file);
    return check(new Uint8Array(await file.slice(0, MOST_DOCUMENT).arrayBuffer()), null, proof);
  };

  // a document that is dropped or chosen is checked at once
  const input = find<HTMLInputElement>('[name=file]', form);
  const place = find<HTMLElement>('[data-drop-letter]', form);
  for (const words of document.querySelectorAll<HTMLElement>('[data-with-script]')) {
    words.hidden = false;
  }
  say(find('[data-kept]'), from.say.keptHere);
  const over = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    place?.classList.toggle('over', on);
  };
  place?.addEventListener('dragover', over(true));
  place?.addEventListener('dragleave', over(false));
  place?.addEventListener('drop', (event) => {
    over(false)(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void take(files);
  });
  input?.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) void take(files);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const files = [...(input?.files ?? [])];
    const text = value('text');
    if (files.length > 0) void take(files);
    else if (text === '') say(state, from.say.missing);
    else void check(text, null);
  });
  codeForm.addEventListener('submit', (event) => {
    event.preventDefault();
    void follow(String(new FormData(codeForm).get('q') ?? ''));
  });

  const photo = find<HTMLElement>('[data-photograph]', codeForm);
  if (photo !== null) photo.hidden = false;
  const photoInput = photo === null ? null : find<HTMLInputElement>('input', photo);
  photoInput?.addEventListener('change', () => {
    const [file] = photoInput.files ?? [];
    if (file !== undefined) void readPicture(file);
    photoInput.value = '';
  });

  const button = find<HTMLButtonElement>('[data-scan]', codeForm);
  const view = find<HTMLElement>('[data-view]');
  const video = view === null ? null : find<HTMLVideoElement>('video', view);
  if (button !== null && view !== null && video !== null && navigator.mediaDevices !== undefined) {
    const begins = button.textContent;
    let stream: MediaStream | null = null;
    const stop = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
      stream = null;
      video.srcObject = null;
      view.hidden = true;
      button.textContent = begins;
    };
    const look = async (reader: typeof readQr): Promise<void> => {
      if (stream === null) return;
      const text = await reader(video, CAMERA_WIDTHS).catch(() => null);
      if (stream === null) return;
      if (text === null) setTimeout(() => void look(reader), LOOK_EVERY);
      else {
        stop();
        await follow(text);
      }
    };
    button.addEventListener('click', async () => {
      if (stream !== null) return stop();
      try {
        const reader = await qrReader();
        stream = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'environment' },
        });
        video.srcObject = stream;
        view.hidden = false;
        button.textContent = button.dataset['stop'] ?? '';
        await video.play();
        void look(reader);
      } catch {
        stop();
        say(codeState, from.say.scanFailed);
      }
    });
    addEventListener('pagehide', stop);
    button.hidden = false;
  }

  // for when there is no network
  const offline = find<HTMLElement>('[data-offline]');
  const keep = async (): Promise<void> => {
    const words = await (await verifierHere()).keep();
    if (offline === null) return;
    offline.textContent = words;
    offline.hidden = false;
  };
  const keepPage = async (): Promise<void> => {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.register('/letters-worker.js', { scope: '/letters' });
    const ready = await navigator.serviceWorker.ready;
    // a page that was kept knows nothing later than what is kept
    if (from.now !== null) {
      ready.active?.postMessage({ language: from.language, keep: from.keep });
    }
  };
  const later = (): void => {
    keepPage().catch(() => {});
    keep().catch(() => {});
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
};

if (parts !== null) begin(parts);

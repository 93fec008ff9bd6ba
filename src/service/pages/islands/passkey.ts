/**
 * Makes a passkey and signs in with one, by the doors of sign-in; buttons show only where the browser reads options of
 * passkeys as JSON. The form with a password works without it.
 */
export const PASSKEY_SCRIPT = `
const known = window.PublicKeyCredential
  && PublicKeyCredential.parseCreationOptionsFromJSON
  && PublicKeyCredential.parseRequestOptionsFromJSON;

const ask = async (path, body) => {
  const answer = await fetch(path, body === undefined ? { headers: { accept: 'application/json' } } : {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.status === 204 ? null : answer.json();
};

const make = async (base) => {
  const options = await ask(base + '/passkey/generate-register-options');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await navigator.credentials.create({ publicKey });
  await ask(base + '/passkey/verify-registration', { response: made.toJSON() });
};

const signIn = async (base) => {
  const options = await ask(base + '/passkey/generate-authenticate-options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const shown = await navigator.credentials.get({ publicKey });
  await ask(base + '/passkey/verify-authentication', { response: shown.toJSON() });
};

const WORKS = { make, signIn };

for (const place of document.querySelectorAll('[data-passkey]')) {
  if (!known) break;
  const button = place.querySelector('button');
  const failed = place.querySelector('[data-failed]');
  const needs = place.querySelector('[data-needs]');
  if (needs) needs.hidden = true;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    failed.hidden = true;
    try {
      await WORKS[place.dataset.passkey](place.dataset.base);
      location.assign(place.dataset.to);
    } catch {
      failed.hidden = false;
    }
    button.disabled = false;
  });
}
`;

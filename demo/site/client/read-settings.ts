import type { Settings } from '../playground/settings.js';

/** What the form of the playground says; what is left as it was is left out. */
export function readSettings(form: HTMLFormElement, hashes: Readonly<Record<string, string>>): Settings {
  const data = new FormData(form);
  const isInline = data.get('list') === 'own' && data.get('inline') !== null;
  return {
    delivery: data.get('delivery') === 'small-first' ? 'small-first' : 'one-file',
    folder: String(data.get('folder')).replace(/\/?$/, '/'),
    src: isInline ? undefined : String(data.get('src')),
    registry: String(data.get('own')),
    attributes: readAttributes(form),
    tokens: readTokens(form),
    hashes,
  };
}

function readAttributes(form: HTMLFormElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>('[data-attribute]')) {
    const { attribute = '', initial = '' } = control.dataset;
    if (control.type === 'checkbox') {
      if (control.checked) attributes[attribute] = '';
    } else if (control.value !== '' && control.value !== initial) attributes[attribute] = control.value;
  }
  return attributes;
}

function readTokens(form: HTMLFormElement): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>('[data-token]')) {
    const { token = '', initial = '' } = control.dataset;
    const light = control.dataset['light'] !== undefined;
    if (control.dataset['dark'] !== undefined) continue;
    const dark = light && form.querySelector<HTMLInputElement>(`[data-token="${token}"][data-dark]`);
    const value = dark ? `light-dark(${control.value}, ${dark.value})` : control.value.trim();
    // What a style sheet would not take as one value would spoil the rest of it.
    if (value !== '' && value !== initial && !/[;{}]/.test(value)) tokens[token] = value;
  }
  return tokens;
}

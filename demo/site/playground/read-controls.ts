import { readFileSync, readdirSync } from 'node:fs';
import { readTokens } from '../../../scripts/tokens.mjs';

export interface AttributeControl {
  readonly name: string;
  readonly description: string;
  readonly initial: string;
  readonly kind: 'text' | 'choice' | 'flag';
  readonly choices?: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface TokenControl {
  readonly name: string;
  readonly description: string;
  readonly initial: string;
  /** The colors of both schemes, for a property that is one. */
  readonly light?: string;
  readonly dark?: string;
}

interface ManifestAttribute {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { tagName?: string; attributes?: readonly ManifestAttribute[] }[];
  }[];
}

/** Set elsewhere: where the list comes from. */
const LEFT_OUT = ['src', 'integrity'];

const TYPES: Readonly<Record<string, readonly string[]>> = {
  View: ['list', 'changes', 'matrix'],
  SyncUrl: ['none', 'hash', 'query'],
  number: ['1', '2', '3', '4', '5'],
};

/** A control for each attribute of the manifest, and for those that every element has. */
export function readAttributeControls(): readonly AttributeControl[] {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'vendor-disclosure');
  const attributes = (element?.attributes ?? []).filter(({ name }) => !LEFT_OUT.includes(name));
  return [...attributes.map(toControl), languages(), DIRECTION];
}

function toControl({ name, description, type, default: value = '' }: ManifestAttribute): AttributeControl {
  const text = type.text.replace(/ \| undefined$/, '');
  const initial = value.replaceAll("'", '');
  const base = { name, description: description.replaceAll('`', ''), initial };
  if (text === 'boolean') return { ...base, kind: 'flag' };
  if (text === 'string') return { ...base, kind: 'text' };
  const values = TYPES[text] ?? (/^'.*'$/.test(text) ? text.replaceAll("'", '').split(' | ') : undefined);
  if (!values) throw new Error(`The playground has no control for ${name} of type ${text}.`);
  const all = values.includes(initial) ? values : [initial, ...values];
  return { ...base, kind: 'choice', choices: all.map((one) => ({ value: one, label: one || 'not set' })) };
}

function languages(): AttributeControl {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const tags = readdirSync('src/i18n/locales').map((file) => file.replace(/\.ts$/, ''));
  const choices = tags
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return {
    name: 'lang',
    description: 'The language of the interface; default: that of the page.',
    initial: '',
    kind: 'choice',
    choices: [{ value: '', label: 'not set' }, ...choices],
  };
}

const DIRECTION: AttributeControl = {
  name: 'dir',
  description: 'The direction of writing; default: that of the language.',
  initial: '',
  kind: 'choice',
  choices: ['', 'ltr', 'rtl'].map((value) => ({ value, label: value || 'not set' })),
};

/** A control for each custom property. */
export function readTokenControls(): readonly TokenControl[] {
  return readTokens().map(({ name, value, comment }) => {
    const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
    return { name, description: comment, initial: value, ...(light && dark && { light, dark }) };
  });
}

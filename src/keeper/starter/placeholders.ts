import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** Words that stand in a registry until its keeper replaces them. */
export const PLACEHOLDER = {
  organization: 'Your organization',
  unnamedOrganization: 'Name of the organization',
  vendor: 'Example vendor (replace this)',
  /** No table says its language: the code for that. */
  language: 'und',
} as const;

export const titleFor = (name: string): string => `Who gets data from ${name}`;

const WORDS: ReadonlySet<string> = new Set([
  ...Object.values(PLACEHOLDER),
  titleFor(PLACEHOLDER.organization),
]);

export const isPlaceholder = (word: unknown): boolean => typeof word === 'string' && WORDS.has(word);

/** Those that a registry still has, by JSON pointer. */
export function placeholderPlaces({
  organization,
  title = '',
  language,
  vendors,
}: RegistryDocument): ReadonlyMap<string, string> {
  const words: readonly (readonly [pointer: string, word: string])[] = [
    ['/organization/name', organization.name],
    ['/title', title],
    ['/language', language],
    ...vendors.map(({ name }, at) => [`/vendors/${at}/name`, name] as const),
  ];
  return new Map(words.filter(([, word]) => WORDS.has(word)));
}

/** Those that a registry still has. */
export const placeholdersIn = (document: RegistryDocument): readonly string[] => [
  ...placeholderPlaces(document).values(),
];

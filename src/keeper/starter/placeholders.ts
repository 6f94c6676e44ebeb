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

/** Those that a registry still has. */
export function placeholdersIn({
  organization,
  title = '',
  language,
  vendors,
}: RegistryDocument): readonly string[] {
  const words: readonly string[] = [...Object.values(PLACEHOLDER), titleFor(PLACEHOLDER.organization)];
  return [organization.name, title, language, ...vendors.map(({ name }) => name)].filter((word) =>
    words.includes(word),
  );
}

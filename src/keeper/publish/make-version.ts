import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { changesOf } from './feed/list-news.js';

/**
 * A registry as it is published: with the address of the version before, and all changes so far. Those of this version are
 * the keeper's own where there are any, else what a comparison tells. Older ones are the keeper's, else as published.
 */
export function makeVersion(
  registry: RegistryDocument,
  before: { readonly document: RegistryDocument; readonly url: string } | undefined,
): RegistryDocument {
  if (!before) return registry;
  const own = new Set((registry.changes ?? []).map(({ version }) => version));
  const changes: ChangeRecord[] = [
    ...(before.document.changes ?? []).filter(({ version }) => !own.has(version)),
    ...(registry.changes ?? []).filter(({ version }) => version !== registry.version),
    ...changesOf(registry, before.document),
  ].sort((a, b) => a.version - b.version);
  return { ...registry, previous: before.url, ...(changes.length > 0 ? { changes } : {}) };
}

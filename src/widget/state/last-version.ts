import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { rememberLook } from './last-look.js';

/** The version of a list that this visitor saw before today, and keeps that they look now. @param src its address, if any */
export function lastVersion(
  src: string | undefined,
  { version, organization }: RegistryDocument,
): number | undefined {
  const list = src ? new URL(src, document.baseURI).href : organization.name;
  return rememberLook(list, version, new Date());
}

import type { PackageFiles } from '../../keeper/publish/publication.js';

/** As `package-files.js` has them, which is made when the package is built. */
interface PackedFiles extends Omit<PackageFiles, 'widget' | 'embed'> {
  readonly widget: readonly (readonly [name: string, text: string])[];
  readonly embed: readonly (readonly [name: string, text: string])[];
}

declare global {
  var vendorDisclosureFiles: PackedFiles | undefined;
}

/** What a published folder has of the package; undefined where that script did not come with the page. */
export function packageFiles(): PackageFiles | undefined {
  const { vendorDisclosureFiles: packed } = globalThis;
  return packed && { ...packed, widget: new Map(packed.widget), embed: new Map(packed.embed) };
}

import type { Registry } from '../../../core/model/registry.js';

const isRegion = (place: string | undefined): boolean => /^\d/.test(place ?? '');

/** Whether a list names a region by its UN M49 number, for which not every browser has a name. */
export const namesRegions = ({ entries }: Registry): boolean =>
  entries.some(
    ({ record, vendor }) =>
      isRegion(vendor.record.entity?.place) || record.locations?.some(({ place }) => isRegion(place)),
  );

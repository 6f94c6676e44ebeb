import { setOf } from './set-of.js';

/** Legal forms of companies: readers leave them out or write them otherwise. */
export const LEGAL_FORMS = setOf(
  'inc incorporated corp corporation co llc llp lp ltd limited plc gmbh ag kg ug mbh se sa sas sarl sl srl spa bv nv ab as aps oy ' +
    'oyj pty pte kk ou doo zoo sro kft dba',
);

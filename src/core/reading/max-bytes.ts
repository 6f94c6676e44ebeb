/** At most this many bytes of a registry are read. */
export const MAX_BYTES = 64 * 1024 * 1024;

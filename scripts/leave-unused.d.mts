import type { Plugin } from 'vite';

export function leaveUnused(): Plugin & {
  transform: { handler: (code: string) => { code: string; map: null } };
};

/** The path of nginx, or undefined. */
export function findNginx(): string | undefined;
/** What to say where it is missing. */
export const nginxMissing: string;

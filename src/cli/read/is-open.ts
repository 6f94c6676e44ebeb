const OPEN = /^\/(?:dev\/fd\/\d+|dev\/stdin|proc\/[^/]+\/fd\/\d+)$/;

/** Whether a path names what a shell has opened, as for `<(…)`: its other end is there. */
export const isOpen = (path: string): boolean => OPEN.test(path);

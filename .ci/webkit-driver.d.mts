/** What webdriverio is to be asked for to get a MiniBrowser from the driver. */
export function webkitCapabilities(
  pageLoadStrategy?: 'normal' | 'none',
): Record<string, unknown> & { browserName: string };
/** Starts WebKitGTK's driver on a free port and a screen of its own, until this process ends or it is stopped. */
export function startWebKitDriver(): Promise<{ port: number; stop(): void }>;

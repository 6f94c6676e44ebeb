const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  zip: 'application/zip',
  txt: 'text/plain',
  html: 'text/html',
  ics: 'text/calendar',
};

/** Hands a file to the keeper, as a download: it is made here, and no request leaves. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

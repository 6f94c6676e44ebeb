/** What came by dropping or pasting. */
export interface Transferred {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/**
 * What was dropped or pasted: a table as spreadsheets and pages hand it over becomes a file, too. To be asked at once: later the browser
 * no longer says.
 */
export function takeTransfer(data: DataTransfer): Transferred {
  const markup = data.getData('text/html');
  // A spreadsheet gives a picture of the table along.
  if (/<table/i.test(markup)) return { files: [new File([markup], 'The pasted table.html')], folders: [] };
  const folders = [...data.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry?.isDirectory) as FileSystemDirectoryEntry[];
  // A folder is among the files as well, as one that cannot be read.
  const files = [...data.files].filter(({ name }) => !folders.some((folder) => folder.name === name));
  const text = data.getData('text/plain');
  if (folders.length + files.length === 0 && text.trim() !== '')
    return { files: [new File([text], 'The pasted text')], folders };
  return { files, folders };
}

import type { Folder } from '../state/folder.js';

type Mode = 'read' | 'readwrite';
type Picker = (options: { mode: Mode; id: string }) => Promise<Folder>;

const picker = (): Picker | undefined =>
  (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(globalThis);

export const canChooseFolders = (): boolean => picker() !== undefined;

/** Asks for a folder. @throws AbortError where none was chosen */
export async function chooseFolder(mode: Mode): Promise<Folder> {
  const choose = picker();
  if (!choose) throw new Error('This browser hands over no folders.');
  return choose({ mode, id: 'published' });
}

export interface Block {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}
export const PAGES: readonly string[];
export function readPage(page: string): string;
export function blocksOf(page: string): readonly Block[];
export function blockUnder(page: string, heading: string, language: string): string;

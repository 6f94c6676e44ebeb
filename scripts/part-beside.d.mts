import type { Plugin } from 'vite';

export declare function partBeside(file: string, part: string, finish: (text: string) => string): Plugin;

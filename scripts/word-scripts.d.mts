export declare const SPOKEN: readonly string[];
export declare function giveWords(tag: string, from: string): string;
export declare function writeWordScripts(): Promise<Record<string, string>>;

export function minifyTemplates(code: string, filename: string): string;

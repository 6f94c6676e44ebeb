/** The lines for a style sheet: what was set, and the height that is kept until the list is there. */
export function makeStyles(tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  const look = lines.length > 0 ? `vendor-disclosure {\n${lines.join('\n')}\n}\n` : '';
  return `${look}vendor-disclosure:not(:defined) {\n  display: flow-root;\n  min-block-size: 100vh;\n}`;
}

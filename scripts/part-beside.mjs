// Cuts what few readers open off the standalone file. Both stay classic scripts, which can come from `file:` and be pinned: the bundler
// makes modules of them, and what these import and export of one another becomes an object that one hands to the other.
import { createHash } from 'node:crypto';
import { parse } from 'acorn';

const digest = (text, to) => createHash('sha256').update(text).digest(to);

/** @param finish what is done with the text of each */
export function partBeside(file, part, finish) {
  return {
    name: 'part-beside',
    generateBundle(_options, bundle) {
      const make = `function(SHARED){"use strict";${toBody(bundle[part].code, (made) => `return${made}`)}}`;
      const key = digest(make, 'base64').slice(0, 12);
      const beside = finish(
        `(globalThis[Symbol.for("vendor-disclosure parts")]??=new Map).set("${key}",${make});\n`,
      );
      const own = toBody(bundle[file].code, (made) => `Object.assign(SHARED,${made})`)
        .replaceAll(/\bPART_KEY\b/g, `"${key}"`)
        .replaceAll(/\bPART_HASH\b/g, `"sha256-${digest(beside, 'base64')}"`);
      bundle[part].code = beside;
      // In Node, where there is no page, importing the file does nothing.
      bundle[file].code = finish(
        `(function(){"use strict";if(typeof document!=="object")return;const SHARED={};${own}})();\n`,
      );
    },
  };
}

/**
 * The text of a module as that of a function, which takes what it imports from `SHARED`.
 * @param give what is done with the object of what it exports
 */
function toBody(code, give) {
  const edits = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const { start, end, specifiers, declaration, source } = node;
    const pairs = (of, to) => specifiers.map((one) => `${one[of].name}:${one[to].name}`).join();
    if (node.type === 'ImportDeclaration')
      edits.push({ start, end, text: `const{${pairs('imported', 'local')}}=SHARED;` });
    else if (node.type === 'ExportNamedDeclaration' && !declaration)
      edits.push({ start, end, text: `${give(`{${pairs('exported', 'local')}}`)};` });
    else if (node.type === 'ImportExpression' && /Literal$/.test(source.type))
      edits.push({ start, end, text: 'SHARED.bring()' });
    else if (/^(?:Im|Ex)port.*Declaration$/.test(node.type))
      throw new Error(`Not known here: ${code.slice(start, end)}`);
  });
  // The last first: the places of those before stay what they are.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

function walk(node, onNode) {
  if (Array.isArray(node)) for (const one of node) walk(one, onNode);
  else if (node && typeof node === 'object') {
    if (node.type) onNode(node);
    for (const value of Object.values(node)) walk(value, onNode);
  }
}

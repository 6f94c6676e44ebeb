/**
 * Of fuse.js one call is ours: a list of folded words is searched for another, once. What no such call reaches stays out: accents of
 * all scripts, lists of objects and their keys, changes of a list, search by tokens, where in a text a match is, how long a text is,
 * their order, statics.
 */
export function leaveUnused() {
  const methods = [
    ...['add', 'remove', 'removeAt', 'removeAll', 'toJSON', 'getIndex', 'getValueForItemAtKeyId'],
    ...['_createObjectRecord', '_normalizedKeys', '_searchObjectList', '_findMatches', '_coversAllTokens'],
    ...['setKeys', '_searchLogical'],
  ];
  return {
    name: 'leave-unused',
    transform: {
      filter: { id: /\/fuse\.js\/dist\/fuse\.basic\.mjs$/ },
      handler(code) {
        const always =
          'const ignoreLocation = true, findAllMatches = false, location = 0, threshold = 1, minMatchCharLength = 1, ' +
          'includeMatches = false, includeScore = true, shouldSort = false, ignoreFieldNorm = true;';
        const without = [
          [/^const stripDiacritics = .+$/m, 'const stripDiacritics = (text) => text;'],
          ...methods.map((name) => [new RegExp(`^\\t${name}\\(.*\\{\\n[^]*?^\\t\\}\\n`, 'gm'), '']),
          [/this\.options\.use(?:Token|Extended)Search/g, 'false'],
          [/(?<=useHeap = ).+(?=;$)/m, 'false'],
          [/^const NON_DECOMPOSABLE_RE = .+$/m, ''],
          [/^var KeyStore = class \{\n[^]*?^\};\n/m, ''],
          [
            /^\t+(?:this\._keyStore = |myIndex\.setKeys\(|if \(isNumber\(limit\)|this\.norm(?: = |\.clear)).+\n/gm,
            '',
          ],
          [/this\.norm\.get\(\w+\)/g, '1'],
          [/getFn: get,/, ''],
          [/(?<=computeMatches = ).+(?=;$)/m, 'false'],
          [/^.+includeMatches\) result\.indices = .+\n/gm, ''],
          [/(?<=results = )isString\(query\) \? .+(?=;$)/m, 'this._searchStringList(query)'],
          [/^\tfor \(let i = 0, len = registeredSearchers[^]*?^\t\}\n/m, ''],
          [/^Fuse\.version = [^]*(?=^var entry_default)/m, ''],
          // What our call sets, and the lengths of our words, are the same each time.
          [/(?<=^function search\(text, pattern, patternAlphabet), \{.+$/m, `) {\n${always}`],
          [/(?<=calcScore = \(errors, currentLocation\) => )\{[^]+?^\t\};/m, 'errors / patternLen;'],
          [/^\tif \(pattern\.length > 32\) throw .+\n/m, ''],
          [/(?<=^\tconstructor\(pattern), \{.+\{\n\t\tthis\.options = \{[^}]+\};/m, ') {'],
          [/^\t\t(?:pattern|text) = (?:isCaseSensitive|ignoreDiacritics) \? .+\n/gm, ''],
          [/^\t\tif \(len > 32\) \{[^]+?^\t\t\} else (?=addChunk)/m, '\t\t'],
          [/^\t\tconst \{ (?:isCaseSensitive|location), .+ = this\.options;\n/gm, ''],
          [/^\t\t\tif \(text\.length < this\.options\.minMatchCharLength\) return \{[^}]+\};\n/m, ''],
          [/(?<=search\(text, pattern, alphabet), \{[^}]+\}(?=\);)/m, ''],
          [/^\t\tconst \{ includeMatches, includeScore, .+ = this\.options;$/m, always],
          [/(?<=^\t\t)this\.options = \{[^}]+\};/m, ''],
          [/(?<=createSearcher\(query), this\._invertedIndex \? \{[^]+?\} : this\.options/m, ''],
          [/(?<=createIndex\()this\.options\.keys, this\._docs, \{[^}]+\}/m, '[], this._docs'],
          [/(?<=^function createIndex\(keys, docs), \{.+$/m, ') {'],
          [/(?<=new FuseIndex\()\{\n\t\tgetFn,\n\t\tfieldNormWeight\n\t\}/, ''],
          [/(?<=^var FuseIndex = class \{\n\tconstructor\()\{.+$/m, ') {'],
          [/^\t\tthis\.getFn = getFn;\n/m, ''],
          [/(?<=totalScore \*= ).+(?=;$)/m, 'score'],
          [/^\t\tconst comparator = .+\n/m, ''],
          [/(?<=^function format\(results, docs), \{.+$/m, `) {\n${always}`],
          [/, \{ ignoreFieldNorm = Config\.ignoreFieldNorm \}(?=\) \{)/g, ''],
          [/, \{ ignoreFieldNorm \}(?=\);)/g, ''],
          [/(?<=expectedLocation = ).+(?=;$)/m, '0'],
          [/(?<=^\t_searchStringList\(query), \{.+$/m, ') {\nconst heap = null;'],
          [/^\t\tif \(index && !\(index instanceof FuseIndex\)\) .+\n/m, ''],
          [/(?<=this\._myIndex = )index \|\| /m, ''],
          [/^\t\tif \(isString\(this\.docs\[0\]\)\) (?=for)/m, '\t\t'],
          [/^\t\telse for .+_createObjectRecord.+\n/m, ''],
          [/^const Config = [^]+?^\}\);\n/m, ''],
        ];
        const left = without.reduce((before, [what, instead]) => {
          const after = before.replace(what, instead);
          // What is written otherwise in another release has to be read again before it is left out.
          if (after === before) throw new Error(`fuse.js has nothing like ${what} any more.`);
          return after;
        }, code);
        return { code: left, map: null };
      },
    },
  };
}

/** Other forms of an English word, as far as a light rule goes: one and many, and what is done. */
export function wordForms(word: string): readonly string[] {
  if (word.length < 3) return [];
  const forms = [`${word}s`, `${word}es`];
  if (/y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (/ies$/.test(word)) forms.push(`${word.slice(0, -3)}y`);
  if (/(s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/s$/.test(word) && !/(ss|us|is)$/.test(word)) forms.push(word.slice(0, -1));
  if (/ing$/.test(word) && word.length > 5) {
    const stem = word.slice(0, -3);
    forms.push(stem, `${stem}e`, `${stem}s`, `${stem}es`);
  }
  return forms;
}

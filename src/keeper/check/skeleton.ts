/** Letters and digits that are taken for a Latin letter, after Unicode's list of confusable characters (UTS 39), without case. */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'l',
  ї: 'l',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  ү: 'y',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ζ: 'z',
  μ: 'm',
  0: 'o',
  1: 'l',
  i: 'l',
  '|': 'l',
};

/** What a folded name looks like: two names of one skeleton are hard to tell apart. */
export function skeletonOf(name: string): string {
  let look = '';
  for (const letter of name.replaceAll('rn', 'm').replaceAll('vv', 'w')) look += LOOKS[letter] ?? letter;
  return look;
}

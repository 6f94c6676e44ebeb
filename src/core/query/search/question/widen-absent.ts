import type { Reading } from './reading.js';

/** With what stands beside what the list has no word for as a part of it: "trade union membership", "chronic illness". */
export function widenAbsent(text: string, reading: Reading): Reading {
  const { tokens, asked, unknown } = reading;
  const taken = new Set<number>();
  const isUnknown = (at: number): boolean => {
    const start = tokens[at]?.start;
    return unknown.some((token) => token.start === start && !/^[\p{Lu}\d]/u.test(text.slice(start)));
  };
  const isBeside = (at: number): boolean => text.slice(tokens[at]?.end, tokens[at + 1]?.start) === ' ';
  const take = (at: number): boolean => {
    if (!isUnknown(at)) return false;
    taken.add(tokens[at]?.start as number);
    return true;
  };
  const wider = asked.map((one) => {
    let { at, end } = one;
    if (!one.isAbsent || at === undefined || end === undefined) return one;
    while (isBeside(at - 1) && take(at - 1)) at -= 1;
    while (isBeside(end - 1) && take(end)) end += 1;
    // "Contact my" is no end.
    const last = /^(?:my|y?our|his|her|their|the)$/.test(tokens[end - 1]?.word ?? '') ? end : end - 1;
    const words = text.slice(tokens[at]?.start, (tokens[last] ?? tokens[end - 1])?.end);
    return { ...one, words, at, end };
  });
  return { ...reading, asked: wider, unknown: unknown.filter(({ start }) => !taken.has(start)) };
}

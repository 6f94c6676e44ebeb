import { formatNumber } from './format.js';

export const number = (n: number): string => formatNumber(n, 'en');
export const count = (n: number, one: string, other: string): string =>
  `${number(n)} ${n === 1 ? one : other}`;

import { contrast } from './contrast.js';

/** What is read on the paper, and the contrast that WCAG asks for. */
const LEAST: Readonly<Record<string, number>> = {
  '--vd-ink': 4.5,
  '--vd-ink-muted': 4.5,
  '--vd-accent': 4.5,
  '--vd-new': 4.5,
  '--vd-planned': 4.5,
  '--vd-former': 4.5,
  '--vd-control': 3,
};

/**
 * Says which colors are too near to the paper.
 * @param colors of one scheme, by custom property
 * @param scheme its name, for the sentence
 */
export function listWeakColors(colors: Readonly<Record<string, string>>, scheme: string): readonly string[] {
  const paper = colors['--vd-paper'];
  if (!paper) return [];
  return Object.entries(LEAST).flatMap(([name, least]) => {
    const color = colors[name];
    const reached = color ? Math.floor(contrast(color, paper) * 10) / 10 : least;
    return reached < least
      ? [`${name} on --vd-paper in ${scheme}: ${reached}:1, and ${least}:1 is needed to be read by all.`]
      : [];
  });
}

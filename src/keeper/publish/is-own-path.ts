const LANGUAGE = '[a-z]{2,3}(?:-[a-z0-9]{2,8})*';
const FILES = [
  '\\.gitattributes',
  '_headers',
  'nginx\\.conf',
  '(?:latest|history|schema|feed)\\.json',
  `latest\\.${LANGUAGE}\\.json`,
  'feed\\.atom',
  'changes\\.ics',
  'list\\.css',
  '(?:index|embed)\\.html',
  'embed(?:-host)?\\.(?:js|css)',
  'versions/\\d{1,16}-[0-9a-f]{12}\\.json',
  'history/(?:index|\\d{1,16})\\.html',
  'widget/[0-9a-f]{12}/[\\w-]+(?:\\.[\\w-]+)*\\.(?:js|css|map|md|txt)',
];
const OWN = new RegExp(`^(?:${FILES.join('|')})$`, 'i');

/** Whether a path, seen from a published folder, is one that a publication itself gives to a file. */
export const isOwnPath = (path: string): boolean => OWN.test(path);

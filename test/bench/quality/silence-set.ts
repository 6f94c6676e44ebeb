import { makeCorpus } from '../corpus/make-corpus.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { editDistance } from './edit-distance.js';
import type { Engine } from './engine.js';
import { foldedWords, squeeze, typeName } from './type-name.js';

/** A query that nothing in the list answers. */
export interface SilentQuery {
  readonly text: string;
  /** Vendors with a name so near that it may be meant; no row else. */
  readonly allowed?: readonly string[];
}

const list = (text: string): readonly SilentQuery[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part }));

/** Nothing any list holds. Signs alone ask for nothing: they are answered by all of it. */
export const NONSENSE: readonly SilentQuery[] = list(`
  xqzvwk | qqqqqq | asdfghjkl | zxcvzxcv | jjjjjjjjjj | wvxkqz plmokn | aaaaaaaaaaaaaaaaaaaa
  1234567 | 0000 | 31337 | 99999999999999999999 | 3.14159 | 2 + 2 = 5
  ქართული | अनुवाद | שלום | 没有这个 | ไม่มีสิ่งนี้ | Ничегонет
`);

/** Well-known services that the real list does not hold, and that share no word with it. */
const ABSENT = list(`
  pinterest | tiktok | snapchat | whatsapp | instagram | linkedin | reddit | twitch | discord | telegram | signal messenger
  spotify | netflix | roblox | minecraft | fortnite | duolingo | quizlet | kahoot | khan academy | seesaw | edmodo | schoology
  powerschool | canvas instructure | remind101 | bloomz | brightwheel | nearpod | edpuzzle | flipgrid | padlet | wikipedia
  microsoft | windows | zoom | dropbox | salesforce | hubspot | mailchimp | klaviyo | braze | onesignal | intercom | freshdesk
  mixpanel | amplitude | segment | heap | hotjar | fullstory | optimizely | contently | launchdarkly | new relic | dynatrace | splunk
  bugsnag | rollbar | pagerduty | cloudflare | fastly | akamai | digitalocean | heroku | vercel | netlify | oracle | snowflake
  databricks | postgres | redis | rackspace | paypal | braintree | adyen | klarna | shopify | squarespace | wix
  notion | trello | monday.com | jira | confluence | airtable | figma | github | gitlab | okta | auth0 | vimeo | plaid | miro
  criteo | taboola | outbrain | adroll | the trade desk | doubleverify | typeform | qualtrics | doodle | uber | airbnb | alexa
`);

/** Names that are not listed, but one or two letters from one that is. */
const NEARLY: readonly (readonly [text: string, allowed: string])[] = [
  ['stride', 'stripe'],
  ['strype', 'stripe'],
  ['algolio', 'algolia'],
  ['asama', 'asana'],
  ['slick', 'slack'],
  ['flack', 'slack'],
  ['pubhub', 'pubnub'],
  ['sendgrip', 'sendgrid'],
  ['datalog', 'datadog'],
  ['databog', 'datadog'],
  ['zendisk', 'zendesk'],
  ['twilia', 'twilio sendgrid'],
  ['greenmouse', 'greenhouse'],
  ['fogly', 'loggly'],
  ['blueshirt', 'blueshift'],
];

/** What the real list must not answer. */
export const REAL_SILENCE: readonly SilentQuery[] = [
  ...ABSENT,
  ...NONSENSE,
  ...NEARLY.map(([text, allowed]) => ({ text, allowed: allowed.split(' ') })),
];

/** Names made from another seed that are far from every name and word of a list, up to `count`; and nonsense. */
export function makeSilence(registry: Registry, seed: number, count: number): readonly SilentQuery[] {
  const known = [...knownWords(registry)];
  const far = (text: string): boolean =>
    known.every((word) => editDistance(text, word, 2) > 2 && !word.startsWith(text));
  const silent: SilentQuery[] = [];
  for (const text of strangersTo(registry, seed, count * 20)) {
    if (silent.length === count) break;
    if (far(squeeze(text)) && foldedWords(text).every(far)) silent.push({ text });
  }
  return [...silent, ...NONSENSE];
}

/**
 * Names made from another seed that share no word with a list, however near: how many of them get a row says how far an
 * engine goes for a guess. Some of the guesses are right ones.
 */
export function strangersTo(registry: Registry, seed: number, count: number): readonly string[] {
  const known = knownWords(registry);
  return makeCorpus(count, seed)
    .vendors.map(({ name }) => typeName(name))
    .filter((text) => [squeeze(text), ...foldedWords(text)].every((word) => !known.has(word)));
}

function knownWords(registry: Registry): ReadonlySet<string> {
  const words = new Set<string>();
  const { vendors, vocabulary, categories } = registry.document;
  // All there is to read, whatever field it stands in: ids are words too.
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const word of foldedWords(value)) words.add(word);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk([vendors, vocabulary, categories]);
  for (const { name, aliases = [] } of vendors) {
    for (const text of [name, ...aliases]) words.add(squeeze(typeName(text)));
  }
  return words;
}

/** The queries that were answered, in words. */
export function findNoise(engine: Engine, queries: readonly SilentQuery[]): readonly string[] {
  return queries.flatMap(({ text, allowed = [] }) => {
    const wrong = engine.search(text).filter((id) => !allowed.includes(id));
    return wrong.length > 0
      ? [
          `${JSON.stringify(text)} should give ${allowed.join(', ') || 'nothing'}, gives ${wrong.slice(0, 4).join(', ')}`,
        ]
      : [];
  });
}

import type { Random } from './random.js';

// prettier-ignore
const VERBS = [
  'Stores', 'Sends', 'Measures', 'Checks', 'Collects', 'Delivers', 'Sorts', 'Combines', 'Reads', 'Prepares', 'Watches',
  'Compares', 'Translates', 'Counts', 'Protects', 'Organizes', 'Matches', 'Processes', 'Analyzes', 'Records', 'Shares',
  'Filters', 'Synchronizes', 'Prints', 'Summarizes', 'Schedules', 'Routes', 'Tags',
];
// prettier-ignore
const OBJECTS = [
  'emails', 'text messages', 'invoices', 'support questions', 'lesson plans', 'homework', 'uploaded photos', 'page visits',
  'error reports', 'ad views', 'clicks on ads', 'survey answers', 'video clips', 'backups', 'log files', 'search requests',
  'calendar dates', 'payment records', 'sign-in attempts', 'job applications', 'class lists', 'push notifications',
  'translations', 'audience segments', 'product recommendations', 'map requests', 'documents', 'chat messages', 'reports',
];
// prettier-ignore
const TARGETS = [
  'for teachers and school leaders', 'for parents', 'for visitors of the website', 'for people who use the app',
  'for the support team', 'for customers with a paid plan', 'on behalf of schools', 'for students in the classroom',
  'for advertisers and publishers', 'for the engineering team', 'for families in several countries', 'for new customers',
];
// prettier-ignore
const REASONS = [
  'so that problems are found and solved quickly', 'to show how well campaigns work', 'and keeps a copy in another region',
  'to make the service faster and more reliable', 'so that everyone sees the same state on every device',
  'and reports the results once a week', 'to find out which pages are read most', 'to choose ads that fit the reader',
  'when a person asks for help or reports a problem', 'so that accounts are safe from misuse',
  'and builds groups of people with similar interests', 'while a subscription is active',
  'to limit how often the same ad is shown', 'and turns the results into simple charts',
  'to keep the classroom calendar up to date', 'whenever somebody signs in from a new device',
  'and passes on what is needed to print them', 'to tell real people from automated traffic',
];
const LEADS = ['', '', '', '', '', '', '', 'In the app, it ', 'Every night, it '];

/** What a vendor does, in about fifteen words. */
export function makePurpose(random: Random): string {
  const lead = random.pick(LEADS);
  const verb = random.pick(VERBS);
  const [first, second] = random.sample(OBJECTS, 2) as [string, string];
  const objects = random.isChance(0.25) ? `${first} and ${second}` : first;
  const target = random.isChance(0.7) ? ` ${random.pick(TARGETS)}` : '';
  return `${lead}${lead ? verb.toLowerCase() : verb} ${objects}${target} ${random.pick(REASONS)}.`;
}

// prettier-ignore
const GETS = [
  'Gets', 'May get', 'Is sent', 'Receives', 'Has access to', 'Works with', 'Keeps', 'Reads', 'Sees',
];
// prettier-ignore
const KINDS = [
  'a code that stands for the account', 'the address at which a person gets email', 'first and last name',
  'the kind of device and its language', 'the time and page of each visit', 'what was clicked or opened',
  'the text of messages', 'files that users upload', 'the country and city', 'the number of an order', 'answers to questions',
  'the name of the school', 'marks and feedback', 'the version of the app', 'which ads were shown', 'a cookie of the browser',
];
// prettier-ignore
const EXTENTS = [
  'for each request', 'for as long as the account exists', 'for thirty days', 'in the form of log files', 'once a day',
  'only while a request is handled', 'as far as a person has agreed', 'for every user of the product', 'from the browser',
];

/** What data it gets, in about fifteen words. */
export function describeData(random: Random): string {
  const [first, second] = random.sample(KINDS, 2) as [string, string];
  const extent = random.isChance(0.6) ? `, ${random.pick(EXTENTS)}` : '';
  return `${random.pick(GETS)} ${first} and ${second}${extent}.`;
}

// prettier-ignore
export const CONDITIONS: readonly string[] = [
  'When a user asks for it', 'United States only', 'For people with a paid plan', 'When a school has turned it on',
  'With consent', 'In the mobile app only', 'European Union only', 'For accounts made before 2022', 'On request',
];

// prettier-ignore
export const DATA_NOTES: readonly string[] = [
  'as an example', 'only the first part', 'shortened', 'for each user', 'where it is known', 'from the profile',
  'to find errors', 'if the person agrees', 'for one day', 'typed by the user', 'while a session lasts',
];

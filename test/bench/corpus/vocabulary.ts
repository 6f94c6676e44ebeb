import type { CategoryRecord, TermRecord } from '../../../src/core/schema/registry-schema.js';

/** A term written short: id, name, synonyms separated by commas. */
type Short = readonly [id: string, name: string, synonyms?: string, more?: Partial<TermRecord>];

export const CATEGORIES: readonly CategoryRecord[] = [
  {
    id: 'service',
    name: 'Running the service',
    groups: [
      { id: 'hosting', name: 'Hosting and storage' },
      { id: 'monitoring', name: 'Watching the systems' },
      { id: 'communication', name: 'Communication' },
      { id: 'payment', name: 'Payments' },
    ],
  },
  {
    id: 'learning',
    name: 'Learning tools',
    groups: [
      { id: 'content', name: 'Content' },
      { id: 'assessment', name: 'Tests and marks' },
    ],
  },
  {
    id: 'adtech',
    name: 'Advertising partners',
    groups: [
      { id: 'delivery', name: 'Showing ads' },
      { id: 'measurement', name: 'Measuring ads' },
    ],
  },
  { id: 'internal', name: 'Internal tools' },
  { id: 'website', name: 'Website only' },
];

const PURPOSES: readonly Short[] = [
  ['hosting', 'Servers and networks', 'hosting, cloud, infrastructure'],
  ['storage', 'Storing data', 'database, data storage, backups'],
  ['delivery', 'Delivering content', 'content delivery, CDN'],
  ['analytics', 'Measuring use', 'analytics, statistics, metrics'],
  ['email', 'Sending email', 'e-mail, mailing, newsletters'],
  ['push', 'Sending notifications', 'push notifications, alerts'],
  ['sms', 'Sending text messages', 'SMS, texting'],
  ['messaging', 'Carrying messages', 'message queue'],
  ['monitoring', 'Watching performance', 'monitoring, uptime'],
  ['errors', 'Finding errors', 'bugs, crashes, crash reports'],
  ['security', 'Security', 'cybersecurity, protection'],
  ['fraud', 'Preventing fraud', 'fraud detection, bots'],
  ['maps', 'Maps', 'geocoding, navigation'],
  ['translation', 'Translation', 'translate, languages'],
  ['payments', 'Taking payments', 'billing, checkout, paying'],
  ['sign-in', 'Signing in', 'login, single sign-on, SSO'],
  ['surveys', 'Surveys', 'questionnaires, polls'],
  ['video', 'Showing videos', 'video player, streaming'],
  ['support', 'Answering support requests', 'customer support, help desk'],
  ['crm', 'Keeping in touch with customers', 'customer relationship, CRM, sales'],
  ['advertising', 'Advertising', 'ads, adverts, marketing'],
  ['ad-measurement', 'Measuring ads', 'ad performance, attribution'],
  ['audiences', 'Building audiences', 'segments, profiling, targeting'],
  ['personalization', 'Choosing content for a person', 'personalization, recommendations'],
  ['recruiting', 'Recruiting', 'hiring, jobs, careers'],
];

const DATA_TYPES: readonly Short[] = [
  ['contact', 'Contact details', '', { includes: ['name', 'email', 'phone', 'postal', 'handle'] }],
  ['account', 'Accounts', '', { includes: ['user-id', 'password', 'token', 'settings', 'other-account'] }],
  [
    'device',
    'Devices',
    '',
    { includes: ['device-id', 'device-type', 'ip', 'user-agent', 'ad-id', 'cookie'] },
  ],
  ['whereabouts', 'Places', '', { includes: ['location', 'region'] }],
  ['content', 'Content', '', { includes: ['messages', 'photos', 'videos', 'audio', 'documents', 'posts'] }],
  [
    'activity',
    'Activity',
    '',
    { includes: ['page-views', 'clicks', 'searches', 'watching', 'server-logs', 'app-logs', 'ad-views'] },
  ],
  ['money', 'Payments', '', { includes: ['card', 'transaction', 'receipt', 'invoice'] }],
  ['schoolwork', 'School', '', { includes: ['grades', 'homework', 'attendance', 'behavior'] }],
  ['everything', 'All personal data', 'personal information, PII', { includes: 'all' }],
  ['name', 'Name', 'full name, first name, surname'],
  ['email', 'Email address', 'e-mail address, mail address'],
  ['phone', 'Phone number', 'telephone, mobile number'],
  ['postal', 'Postal address', 'street, home address'],
  ['handle', 'User name', 'screen name, nickname'],
  ['user-id', 'User ID', 'account ID, identifier'],
  ['password', 'Password', 'passcode'],
  ['token', 'Sign-in token', 'login token, session'],
  ['settings', 'Settings', 'preferences'],
  ['other-account', 'Other account data', 'profile', { open: true }],
  ['device-id', 'Device ID', 'device identifier'],
  ['device-type', 'Device information', 'device model, screen size'],
  ['ip', 'IP address', 'internet address'],
  ['user-agent', 'Browser', 'user agent, operating system'],
  ['ad-id', 'Advertising ID', 'IDFA, mobile identifier'],
  ['cookie', 'Cookie ID', 'cookies'],
  ['location', 'Precise location', 'GPS, geolocation, coordinates'],
  ['region', 'Rough location', 'city, country'],
  ['messages', 'Messages', 'chats, conversations'],
  ['photos', 'Photos', 'pictures, images'],
  ['videos', 'Videos', 'recordings, clips'],
  ['audio', 'Voice', 'sound, audio'],
  ['documents', 'Documents', 'files, attachments'],
  ['posts', 'Posts', 'comments, stories'],
  ['page-views', 'Pages viewed', 'browsing, visits'],
  ['clicks', 'Clicks', 'taps, events'],
  ['searches', 'Searches', 'search terms'],
  ['watching', 'Videos watched', 'watch history'],
  ['server-logs', 'Server logs', 'log files'],
  ['app-logs', 'App logs', 'crash logs'],
  ['ad-views', 'Ads seen', 'impressions'],
  ['card', 'Card number', 'credit card, debit card'],
  ['transaction', 'Transaction ID', 'order number'],
  ['receipt', 'Receipts', 'proof of purchase'],
  ['invoice', 'Invoices', 'bills'],
  ['grades', 'Grades', 'marks, scores'],
  ['homework', 'Schoolwork', 'homework, portfolio'],
  ['attendance', 'Attendance', 'absences'],
  ['behavior', 'Behavior', 'conduct, points'],
  ['survey', 'Survey answers', 'opinions', { open: true }],
  ['free-text', 'Anything a person writes', 'free text', { open: true }],
  ['school', 'School details', 'school address', { personal: false }],
  ['totals', 'Total figures', 'aggregate statistics', { personal: false }],
];

const SUBJECTS: readonly Short[] = [
  ['student', 'Students', 'child, children, kid, pupil'],
  ['teacher', 'Teachers', 'educator, instructor'],
  ['parent', 'Parents', 'guardian, mother, father, family'],
  ['leader', 'School leaders', 'principal, headteacher'],
  ['customer', 'Customers', 'subscribers, buyers'],
  ['visitor', 'Website visitors', 'site visitors'],
  ['employee', 'Employees', 'staff, workers'],
  ['applicant', 'Job applicants', 'candidates'],
  ['users', 'Users (not said which)', 'account holders', { open: true }],
  [
    'anyone',
    'All users',
    'everyone, everybody',
    { includes: ['student', 'teacher', 'parent', 'leader', 'customer', 'visitor', 'users'] },
  ],
];

const SAFEGUARDS: readonly Short[] = [
  ['at-rest', 'Encrypted where it is stored', 'encryption at rest'],
  ['in-transit', 'Encrypted on its way', 'TLS, encryption in transit'],
  ['hashing', 'One-way hashing', 'hashed'],
  ['pseudonyms', 'Names replaced by codes', 'pseudonymization'],
  ['access', 'Access only where needed', 'access control'],
  ['audit', 'Audited by others', 'audits, certification'],
  ['deletion', 'Deleted after use', 'deletion, erasure'],
  ['training', 'Trained staff', 'staff training'],
];

function toTerms(list: readonly Short[]): TermRecord[] {
  return list.map(([id, name, synonyms, more]) => ({
    id,
    name,
    ...(synonyms ? { synonyms: synonyms.split(', ') } : {}),
    ...more,
  }));
}

export const VOCABULARY = {
  purposes: toTerms(PURPOSES),
  dataTypes: toTerms(DATA_TYPES),
  subjects: toTerms(SUBJECTS),
  safeguards: toTerms(SAFEGUARDS),
};

/** Kinds of data that rows list; headings are for the filter, and "everything" is rare. */
export const LISTED_DATA: readonly string[] = VOCABULARY.dataTypes
  .filter((term) => !term.includes)
  .map((term) => term.id);
export const LISTED_SUBJECTS: readonly string[] = VOCABULARY.subjects.map((term) => term.id);

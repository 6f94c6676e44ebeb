import type { Engine } from './engine.js';

/** A query for a purpose, a kind of data or a kind of people, asked of the real list. */
export interface MeaningQuery {
  readonly text: string;
  /** Vendors whose entries hold it. */
  readonly must: readonly string[];
  /** Vendors whose entries rule it out. */
  readonly never: readonly string[];
  /** No others than those of `must` and these. */
  readonly only?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const ask = (text: string, must: string, never = ''): MeaningQuery => ({
  text,
  must: words(must),
  never: words(never),
});
/** Nothing in the list speaks of it; rows named here would still be sensible. */
const askInVain = (text: string, never = '', only = ''): MeaningQuery => ({
  text,
  must: [],
  never: words(never),
  only: words(only),
});

const CARD_TAKERS = 'apple-app-store google-play stripe';
const NO_CARD_DATA = `${CARD_TAKERS} revenuecat`;
const WITH_EMAIL =
  'blueshift google-sso mdr sendgrid surveymonkey asana google-workspace slack zendesk facebook-ads';
const NO_STUDENTS = 'sendgrid surveymonkey algolia youtube';

const DATA: readonly MeaningQuery[] = [
  ask('gps', 'algolia', 'revenuecat'),
  ask('location', 'algolia', 'revenuecat'),
  ask('geolocation', 'algolia', 'revenuecat'),
  ask('precise location of teachers', 'algolia'),
  ask('who gets my location?', 'algolia', 'revenuecat'),
  ask("does anyone get my child's location?", '', 'algolia revenuecat'),
  ask('location of students', '', 'algolia revenuecat'),
  ask('photos', 'aws cloudamqp'),
  ask('pictures', 'aws cloudamqp'),
  ask('videos', 'aws cloudamqp youtube'),
  ask("who sees my kid's photos?", 'aws'),
  ask('who can see pictures of my daughter', 'aws'),
  askInVain('credit card', NO_CARD_DATA),
  askInVain('credit card number', NO_CARD_DATA),
  askInVain('does anyone have my credit card?', NO_CARD_DATA),
  askInVain('bank account', NO_CARD_DATA),
  ask('email address', WITH_EMAIL, 'revenuecat'),
  ask('who has my email address?', WITH_EMAIL, 'revenuecat'),
  ask('phone number', 'twilio'),
  ask('mobile number', 'twilio'),
  ask('who has my phone number?', 'twilio'),
  ask('first name', 'blueshift mdr pdfcrowd sendgrid surveymonkey twilio'),
  ask('ip address', 'datadog loggly'),
  ask('device id', 'aws google-firebase'),
  ask('user id', 'pubnub revenuecat slack'),
  askInVain('idfa', 'revenuecat'),
  askInVain('identifier for advertisers', 'revenuecat'),
  ask('password', 'aws', 'google-sso'),
  ask('who knows my password?', 'aws', 'google-sso'),
  ask('account passwords', '', 'google-sso'),
  ask('cookies', 'facebook-ads'),
  ask('browsing', 'facebook-ads'),
  ask('homework', 'mongodb-atlas'),
  ask('who stores homework?', 'mongodb-atlas'),
  ask('portfolio', 'mongodb-atlas'),
  ask('behavior', 'mongodb-atlas pdfcrowd'),
  ask('behaviour points', 'mongodb-atlas pdfcrowd'),
  ask('class name', 'pdfcrowd'),
  ask('report card', 'pdfcrowd'),
  ask('messages', 'cloudamqp google-firebase google-cloud'),
  ask('chat', 'slack cloudamqp google-firebase google-cloud'),
  ask('who reads my messages?', 'cloudamqp google-firebase google-cloud'),
  ask('server logs', 'datadog loggly threat-stack'),
  ask('watch history', 'youtube'),
  ask('which videos were watched', 'youtube'),
  ask('survey answers', 'surveymonkey'),
  ask('receipts', 'revenuecat'),
  ask('resume', 'greenhouse'),
  ask('job application', 'greenhouse'),
  ask('school address', 'mdr'),
  ask('demographics', 'youtube'),
  ask('username', 'asana google-workspace'),
  ask('support tickets', 'slack zendesk'),
];

const PURPOSES: readonly MeaningQuery[] = [
  ask('sms', 'twilio'),
  ask('text messages', 'twilio'),
  ask('who sends text messages?', 'twilio'),
  ask('hiring', 'greenhouse'),
  ask('jobs', 'greenhouse'),
  ask('who is used for recruiting?', 'greenhouse'),
  ask('crash reports', 'google-firebase'),
  ask('what happens when the app crashes?', 'google-firebase'),
  ask('bugs', 'google-firebase loggly'),
  ask('ads', 'facebook-ads'),
  ask('is there advertising?', 'facebook-ads'),
  ask('are there any ads?', 'facebook-ads'),
  ask('marketing', 'facebook-ads'),
  ask('tracking', 'facebook-ads'),
  ask('retargeting', 'facebook-ads'),
  ask('translate', 'google-cloud'),
  ask('who translates messages?', 'google-cloud'),
  ask('login', 'google-sso'),
  ask('sign in', 'google-sso'),
  ask('how do students log in?', 'google-sso'),
  ask('payments', `${CARD_TAKERS} revenuecat`),
  ask('who takes payments?', CARD_TAKERS),
  ask('subscription', CARD_TAKERS),
  ask('hosting', 'aws'),
  ask('database', 'aws mongodb-atlas'),
  ask('where is my data stored?', 'aws mongodb-atlas'),
  ask('is the data encrypted?', 'aws mongodb-atlas'),
  ask('security', 'threat-stack'),
  ask('customer support', 'zendesk slack'),
  ask('who answers support questions?', 'zendesk'),
  ask('push notifications', 'blueshift'),
  ask('who sends push notifications?', 'blueshift'),
  ask('who sends emails to parents?', 'blueshift sendgrid'),
  ask('maps', 'google-cloud'),
  ask('video player', 'youtube'),
  ask('pdf', 'pdfcrowd'),
  ask('who makes the pdf reports?', 'pdfcrowd'),
  ask('surveys', 'surveymonkey'),
  ask('analytics', 'aws google-firebase facebook-ads'),
  ask('invitations', 'twilio'),
  ask('spreadsheets', 'google-workspace'),
  ask('real time', 'pubnub'),
];

const PEOPLE: readonly MeaningQuery[] = [
  ask('students', 'google-sso pdfcrowd', NO_STUDENTS),
  ask('pupils', 'google-sso pdfcrowd', NO_STUDENTS),
  // The player is marked as directed to children: a word of its entry, whatever it says of students.
  ask('children', 'google-sso pdfcrowd', 'sendgrid surveymonkey algolia'),
  ask('my daughter', 'google-sso pdfcrowd', NO_STUDENTS),
  ask('who gets data about students?', 'google-sso pdfcrowd', NO_STUDENTS),
  ask('teachers', 'algolia blueshift pdfcrowd sendgrid surveymonkey twilio slack zendesk facebook-ads'),
  ask('mum', 'algolia blueshift sendgrid surveymonkey twilio facebook-ads'),
  ask('principal', 'mdr sendgrid surveymonkey'),
  ask('freelancers', 'greenhouse'),
  ask('website visitors', 'blueshift facebook-ads'),
  ask('everyone', 'aws'),
];

const ABSENT: readonly MeaningQuery[] = [
  askInVain('birthday'),
  askInVain('date of birth'),
  askInVain('health'),
  askInVain('medical records'),
  askInVain('allergies'),
  askInVain('religion'),
  askInVain('ethnicity'),
  askInVain('race or ethnicity'),
  askInVain('disability'),
  askInVain('fingerprints'),
  askInVain('face recognition'),
  askInVain('voice recordings'),
  askInVain('microphone'),
  askInVain('home address', 'revenuecat'),
  askInVain('social security number'),
  askInVain('grades', '', 'pdfcrowd mongodb-atlas'),
  askInVain('attendance'),
  askInVain('bus routes'),
  askInVain('lunch menu'),
  askInVain('who knows my religion?'),
  askInVain('does anyone get medical information?'),
  askInVain("who has my child's date of birth?"),
  askInVain('can I pay with paypal?'),
  askInVain('is tiktok used?'),
];

const MISSPELT: readonly MeaningQuery[] = [
  ask('locaton', 'algolia', 'revenuecat'),
  ask('pasword', 'aws', 'google-sso'),
  ask('advertizing', 'facebook-ads'),
  ask('notifcations', 'blueshift'),
  ask('encription', 'aws mongodb-atlas'),
  ask('translaton', 'google-cloud'),
  ask('behavoir', 'mongodb-atlas pdfcrowd'),
  ask('recruting', 'greenhouse'),
];

/** What parents, teachers and privacy officers ask, and what the real list says to it. */
export const MEANING: readonly MeaningQuery[] = [...DATA, ...PURPOSES, ...PEOPLE, ...ABSENT, ...MISSPELT];

/** The queries that were not answered as the list says, in words. */
export function findMisreadings(engine: Engine, queries: readonly MeaningQuery[]): readonly string[] {
  return queries.flatMap(({ text, must, never, only }) => {
    const found = engine.search(text);
    const missing = must.filter((id) => !found.includes(id));
    const wrong = found.filter((id) => never.includes(id) || (only && ![...must, ...only].includes(id)));
    const faults = [
      ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
      ...(wrong.length > 0 ? [`should not give ${wrong.join(', ')}`] : []),
    ];
    return faults.length > 0 ? [`${JSON.stringify(text)} ${faults.join('; ')}`] : [];
  });
}

import type { TermRecord } from '../../core/schema/registry-schema.js';
import { dpv, list, ndpa } from './terms.js';

/** Kinds of data; headings and brand words are the keeper’s to add. */
export const DATA_TYPES: readonly TermRecord[] = [
  {
    id: 'all-personal-data',
    name: 'All personal data',
    description: 'All personal information about users, whatever its kind.',
    synonyms: list(
      'everything, personal information, PII, private information, personally identifiable information',
    ),
    includes: 'all',
    mappings: [
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'name',
    name: 'Name',
    description: 'The first name of a person, the last name, or both.',
    synonyms: list('full name, first name, last name, surname, forename, given name'),
    mappings: [
      dpv('pd:Name', 'exact'),
      ndpa('Student Name: First and/or Last', 'exact', 'student'),
      ndpa('Parent/Guardian Name: First and/or Last', 'exact', 'parent'),
      ndpa('Schedule: Teacher names', 'close', 'teacher'),
    ],
  },
  {
    id: 'email-address',
    name: 'Email address',
    description: 'The address at which a person gets email.',
    synonyms: list('email, e-mail address, mail address'),
    mappings: [
      dpv('pd:EmailAddress', 'exact'),
      ndpa('Student Contact Information: Email', 'exact', 'student'),
      ndpa('Parent/Guardian Contact Information: Email', 'exact', 'parent'),
    ],
  },
  {
    id: 'hashed-email',
    name: 'Hashed email address',
    description:
      'An email address turned into a code. The same address always gives the same code, so it can still be matched to a person.',
    synonyms: list('email hash, scrambled email, coded email'),
    includes: ['email-address'],
    mappings: [
      dpv('pd:EmailAddress', 'close'),
      ndpa('Parent/Guardian Contact Information: Email', 'close', 'parent'),
    ],
  },
  {
    id: 'phone-number',
    name: 'Phone number',
    description: 'The number at which a person can be called or sent a text.',
    synonyms: list('telephone, mobile, cell, cellphone, mobile number, cell phone, telephone number'),
    mappings: [
      dpv('pd:TelephoneNumber', 'exact'),
      ndpa('Parent/Guardian Contact Information: Phone', 'exact', 'parent'),
    ],
  },
  {
    id: 'account-id',
    name: 'User ID',
    description: 'A code that stands for a user of the service.',
    synonyms: list('user number, account ID, user identifier'),
    mappings: [
      dpv('pd:UID', 'close'),
      ndpa('Student Identifiers: Provider/App assigned student ID number', 'exact', 'student'),
    ],
  },
  {
    id: 'password',
    name: 'Password',
    description: 'The secret word that opens an account.',
    synonyms: list('passcode, passphrase, credentials'),
    mappings: [
      dpv('pd:Password', 'exact'),
      ndpa('Student Identifiers: Student app passwords', 'exact', 'student'),
    ],
  },
  {
    id: 'password-hash',
    name: 'Password as a one-way hash',
    description: 'A password turned into a code that is not meant to be turned back.',
    synonyms: list('hashed password, scrambled password, encrypted password'),
    includes: ['password'],
    mappings: [
      dpv('pd:Password', 'close'),
      ndpa('Student Identifiers: Student app passwords', 'close', 'student'),
    ],
  },
  {
    id: 'message-content',
    name: 'Messages',
    description: 'What users write in messages.',
    synonyms: list('chats, conversations, direct messages, private messages, DMs, correspondence'),
    mappings: [
      dpv('pd:Communication', 'close'),
      ndpa('Communications: Online communications captured (emails, blog entries)', 'close'),
    ],
  },
  {
    id: 'email-content',
    name: 'Content of emails',
    description: 'What an email says.',
    synonyms: list('email body, email text'),
    mappings: [
      dpv('pd:EmailContent', 'exact'),
      ndpa('Communications: Online communications captured (emails, blog entries)', 'close'),
    ],
  },
  {
    id: 'sms-content',
    name: 'Content of text messages',
    description: 'What a text message (SMS) says.',
    synonyms: list('SMS, texts'),
    mappings: [
      dpv('pd:Communication', 'close'),
      ndpa('Communications: Online communications captured (emails, blog entries)', 'close'),
    ],
  },
  {
    id: 'user-content',
    name: 'Content users make or upload',
    description: 'What users create or upload in the service.',
    synonyms: list('photos, pictures, images, videos, drawings, uploads, photographs, pics'),
    mappings: [
      dpv('pd:Communication', 'approximate'),
      dpv('pd:Picture', 'approximate'),
      ndpa('Student Work: Student generated content; writing, pictures, etc.', 'close', 'student'),
    ],
  },
  {
    id: 'support-request',
    name: 'Support requests',
    description: 'What people write when they report a bug, ask for help or ask for data.',
    synonyms: list('help requests, bug reports, tickets, support tickets, complaints'),
    mappings: [
      dpv('pd:Communication', 'close'),
      ndpa('Communications: Online communications captured (emails, blog entries)', 'close'),
    ],
  },
  {
    id: 'survey-response',
    name: 'Survey answers',
    description: 'Whatever a person puts into the answers to a survey. It may be information of any kind.',
    synonyms: list('survey responses, questionnaire answers, opinions'),
    open: true,
    mappings: [dpv('pd:Opinion', 'approximate')],
  },
  {
    id: 'device-id',
    name: 'Device ID',
    description: 'A code that stands for one phone, tablet or computer.',
    synonyms: list('device identifier, hardware ID'),
    mappings: [
      dpv('pd:DeviceBased', 'close'),
      dpv('pd:UID', 'close'),
      ndpa(
        'Application Technology Meta Data: Other application technology meta data-Please specify',
        'close',
      ),
    ],
  },
  {
    id: 'device-info',
    name: 'Device information',
    description: 'What kind of device a person uses.',
    synonyms: list('device type, device model, tablet model, smartphone model'),
    mappings: [
      dpv('pd:DeviceBased', 'close'),
      ndpa(
        'Application Technology Meta Data: Other application technology meta data-Please specify',
        'close',
      ),
    ],
  },
  {
    id: 'ip-address',
    name: 'IP address',
    description: 'The number of a device on the internet.',
    synonyms: list('IP, internet address, network address'),
    mappings: [
      dpv('pd:IPAddress', 'exact'),
      ndpa('Application Technology Meta Data: IP Addresses of users, Use of cookies, etc.', 'close'),
    ],
  },
  {
    id: 'precise-location',
    name: 'Precise location',
    description: 'Where a person or a device is, as latitude and longitude.',
    synonyms: list('location, GPS, geolocation, latitude, longitude, coordinates, whereabouts, where I am'),
    mappings: [
      dpv('pd:GPSCoordinate', 'close'),
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'event-logs',
    name: 'Activity in the service',
    description: 'What a user does in the service, recorded event by event.',
    synonyms: list('product events, event logs, usage data, clicks, user activity, taps'),
    mappings: [
      dpv('pd:ServiceConsumptionBehaviour', 'close'),
      ndpa('Application Use Statistics: Meta data on user interaction with application', 'close'),
    ],
  },
  {
    id: 'server-logs',
    name: 'Server logs',
    description: 'Records that servers keep of what they did.',
    synonyms: list('log files, server records'),
    mappings: [
      dpv('pd:DeviceBased', 'approximate'),
      ndpa(
        'Application Technology Meta Data: Other application technology meta data-Please specify',
        'close',
      ),
    ],
  },
  {
    id: 'mobile-logs',
    name: 'Mobile app logs',
    description: 'Records that the app keeps on a phone or tablet.',
    synonyms: list('app logs, crash logs'),
    mappings: [
      dpv('pd:DeviceBased', 'approximate'),
      ndpa(
        'Application Technology Meta Data: Other application technology meta data-Please specify',
        'close',
      ),
    ],
  },
  {
    id: 'message-reactions',
    name: 'Reactions to messages',
    description: 'What a person does with a message, such as opening an email.',
    synonyms: list('email opens, open tracking'),
    mappings: [
      dpv('pd:Interaction', 'approximate'),
      dpv('pd:CommunicationsMetadata', 'close'),
      ndpa('Application Use Statistics: Meta data on user interaction with application', 'close'),
    ],
  },
  {
    id: 'viewing-behaviour',
    name: 'Viewing behavior',
    description: 'Which videos a person watches, and how.',
    synonyms: list('viewing behaviour, watch history, videos watched, viewing history'),
    mappings: [
      dpv('pd:BrowsingBehaviour', 'approximate'),
      ndpa('Application Use Statistics: Meta data on user interaction with application', 'approximate'),
    ],
  },
  {
    id: 'site-usage',
    name: 'Website use',
    description: 'How people use the public website.',
    synonyms: list(
      'browsing, page views, website visits, website usage, cookies, browsing history, web tracking',
    ),
    mappings: [dpv('pd:BrowsingBehaviour', 'close')],
  },
  {
    id: 'ad-conversion',
    name: 'Results of ads',
    description: 'What people do after they came through an ad.',
    synonyms: list('ad conversions, conversion events, ad clicks, ad tracking'),
    mappings: [dpv('pd:BrowsingReferral', 'approximate'), dpv('pd:LinkClicked', 'approximate')],
  },
  {
    id: 'transaction-id',
    name: 'Transaction ID',
    description: 'A code for one payment.',
    synonyms: list('payment reference, order number, payment ID, purchase ID'),
    mappings: [
      dpv('pd:Transaction', 'close'),
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'payment-status',
    name: 'Payment status',
    description: 'Whether a subscription is paid or canceled.',
    synonyms: list('paid, canceled, cancelled, subscription status'),
    mappings: [
      dpv('pd:Transactional', 'close'),
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'financial-information',
    name: 'Financial information',
    description: 'Card numbers and other details of how a person pays.',
    synonyms: list(
      'payment information, payment details, bank details, bank account, billing details, payment method, financial details',
    ),
    includes: ['card-number'],
  },
  {
    id: 'card-number',
    name: 'Credit card number',
    description: 'The number of a credit card.',
    synonyms: list('credit card, card details, debit card, payment card'),
  },
  {
    id: 'candidate-record',
    name: 'Job candidate information',
    description: 'Information about people who may become employees. Which kinds is not said.',
    synonyms: list('job application, resume, CV, applicant information'),
    open: true,
    mappings: [dpv('pd:Professional', 'approximate')],
  },
  {
    id: 'other-account-data',
    name: 'Other user data',
    description: 'More information about a user, of kinds that are not named.',
    synonyms: list('profile, user attributes'),
    open: true,
    mappings: [
      dpv('pd:Profile', 'approximate'),
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'user-data',
    name: 'User data',
    description: 'Information about users. Which kinds is not said.',
    synonyms: list('account data, user information'),
    open: true,
    mappings: [
      dpv('pd:Profile', 'approximate'),
      ndpa(
        'Other: Please list each additional data element used, stored, or collected by your application',
        'approximate',
      ),
    ],
  },
  {
    id: 'postal-address',
    name: 'Postal address',
    description: 'Where a person lives or gets mail.',
    synonyms: list('home address, street address'),
    mappings: [
      dpv('pd:PhysicalAddress', 'exact'),
      ndpa('Student Contact Information: Address', 'exact', 'student'),
      ndpa('Parent/Guardian Contact Information: Address', 'exact', 'parent'),
    ],
  },
  {
    id: 'birth-date',
    name: 'Date of birth',
    description: 'The day on which a person was born.',
    synonyms: list('birthday, age'),
    mappings: [dpv('pd:BirthDate', 'exact'), ndpa('Demographics: Date of Birth', 'exact', 'student')],
  },
  {
    id: 'photo',
    name: 'Photos',
    description: 'Pictures on which a person can be seen.',
    synonyms: list('picture, image, portrait'),
    mappings: [dpv('pd:Picture', 'exact')],
  },
  {
    id: 'cookie-id',
    name: 'Cookie ID',
    description: 'A code by which a browser is recognized.',
    synonyms: list('cookies, tracking cookie'),
    mappings: [dpv('pd:UID', 'approximate')],
  },
  {
    id: 'organization-record',
    name: 'Details of organizations',
    description: 'Facts about a school, company or other organization, not about a person.',
    personal: false,
  },
];

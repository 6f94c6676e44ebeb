/** The name under which a vocabulary's `mappings` speak of this schedule. */
export const SCHEME = 'ndpa';

/**
 * The schedule of data of the National Data Privacy Agreement (Student Data Privacy Consortium), Exhibit "B": its
 * categories and elements. A mapping's `term` is `CATEGORY: ELEMENT`.
 */
export const SCHEDULE: readonly (readonly [category: string, elements: readonly string[]])[] = [
  [
    'Application Technology Meta Data',
    ['IP Addresses of users, Use of cookies, etc.', 'Other application technology meta data-Please specify'],
  ],
  ['Application Use Statistics', ['Meta data on user interaction with application']],
  [
    'Assessment',
    [
      'Standardized test scores',
      'Observation data',
      'Voice recordings',
      'Other assessment data-Please specify',
    ],
  ],
  ['Attendance', ['Student school (daily) attendance data', 'Student class attendance data']],
  ['Communications', ['Online communications captured (emails, blog entries)']],
  ['Conduct', ['Conduct or behavioral data']],
  [
    'Demographics',
    [
      'Date of Birth',
      'Place of Birth',
      'Gender',
      'Ethnicity or race',
      'Language information (native, or primary language spoken by student)',
      'Other demographic information-Please specify',
    ],
  ],
  [
    'Enrollment',
    [
      'Student school enrollment',
      'Student grade level',
      'Homeroom',
      'Guidance counselor',
      'Specific curriculum programs',
      'Year of graduation',
      'Other enrollment information-Please specify',
    ],
  ],
  ['Parent/Guardian Contact Information', ['Address', 'Email', 'Phone']],
  ['Parent/Guardian ID', ['Parent ID number (created to link parents to students)']],
  ['Parent/Guardian Name', ['First and/or Last']],
  ['Schedule', ['Student scheduled courses', 'Teacher names']],
  [
    'Special Indicator',
    [
      'English language learner information',
      'Low income status',
      'Medical alerts/health data',
      'Student disability information',
      'Specialized education services (IEP or 504)',
      'Living situations (homeless/foster care)',
      'Other indicator information-Please specify',
    ],
  ],
  ['Student Contact Information', ['Address', 'Email', 'Phone']],
  [
    'Student Identifiers',
    [
      'Local (School district) ID number',
      'State ID number',
      'Provider/App assigned student ID number',
      'Student app username',
      'Student app passwords',
    ],
  ],
  ['Student Name', ['First and/or Last']],
  [
    'Student In App Performance',
    [
      'Program/application performance (typing program-student types 60 wpm, reading program-student reads below grade level)',
    ],
  ],
  [
    'Student Program Membership',
    ['Academic or extracurricular activities a student may belong to or participate in'],
  ],
  ['Student Survey Responses', ['Student responses to surveys or questionnaires']],
  [
    'Student Work',
    ['Student generated content; writing, pictures, etc.', 'Other student work data-Please specify'],
  ],
  [
    'Transcript',
    [
      'Student course grades',
      'Student course data',
      'Student course grades/performance scores',
      'Other transcript data-Please specify',
    ],
  ],
  [
    'Transportation',
    [
      'Student bus assignment',
      'Student pick up and/or drop off location',
      'Student bus card ID number',
      'Other transportation data-Please specify',
    ],
  ],
  ['Other', ['Please list each additional data element used, stored, or collected by your application']],
];

import type { TermRecord } from '../../core/schema/registry-schema.js';
import { dpv, list } from './terms.js';

/** Whose data. */
export const SUBJECTS: readonly TermRecord[] = [
  {
    id: 'student',
    name: 'Students',
    description: 'Children and young people who learn.',
    synonyms: list('child, children, kid, pupil, minor, learner, son, daughter'),
    mappings: [dpv('dpv:Student', 'exact')],
  },
  {
    id: 'teacher',
    name: 'Teachers',
    description: 'People who teach.',
    synonyms: list('educator, instructor, schoolteacher, tutor, faculty'),
  },
  {
    id: 'parent',
    name: 'Parents',
    description: 'Parents and other adults who take care of a student.',
    synonyms: list('guardian, mother, father, mom, mum, dad, family, caregiver, carer'),
    mappings: [dpv('dpv:ParentOfDataSubject', 'close')],
  },
  {
    id: 'school-leader',
    name: 'School leaders',
    description: 'People who lead a school, such as a principal.',
    synonyms: list('principal, headteacher, headmaster, administrator, headmistress, school administrator'),
  },
  {
    id: 'website-visitor',
    name: 'Website visitors',
    description: 'People who visit the public website.',
    synonyms: list('site visitors, website users'),
    mappings: [dpv('dpv:Visitor', 'close')],
  },
  {
    id: 'job-candidate',
    name: 'Job candidates',
    description: 'People who may become employees.',
    synonyms: list('applicants, job seekers, prospective employees, job applicants'),
    mappings: [dpv('dpv:JobApplicant', 'close')],
  },
  {
    id: 'users',
    name: 'Users (not said which)',
    description: 'Users of the service. Which ones is not said.',
    synonyms: list('account holders'),
    open: true,
    mappings: [dpv('dpv:User', 'close')],
  },
  {
    id: 'any-user',
    name: 'All users',
    description: 'Everybody who uses the service.',
    synonyms: list('everyone, everybody'),
    includes: ['student', 'teacher', 'parent', 'school-leader', 'customer'],
    mappings: [dpv('dpv:User', 'exact')],
  },
  {
    id: 'customer',
    name: 'Customers',
    description: 'People who buy or use the service for themselves or for an organization.',
    synonyms: list('client, buyer'),
    mappings: [dpv('dpv:Customer', 'exact')],
  },
  {
    id: 'employee',
    name: 'Employees',
    description: 'People who work for the organization.',
    synonyms: list('staff, workers'),
    mappings: [dpv('dpv:Employee', 'exact')],
  },
];

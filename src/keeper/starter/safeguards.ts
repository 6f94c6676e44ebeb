import type { TermRecord } from '../../core/schema/registry-schema.js';
import { dpv, list } from './terms.js';

/** Measures that protect data. */
export const SAFEGUARDS: readonly TermRecord[] = [
  {
    id: 'hashing',
    name: 'One-way hashing',
    description:
      'Data is turned into a code that is not meant to be turned back. The same data always gives the same code.',
    example: 'maria@school.example always becomes 5f8a21c7.',
    synonyms: list('hashed, hash, scrambled'),
    mappings: [dpv('dpv:HashFunctions', 'close')],
  },
  {
    id: 'encryption-at-rest',
    name: 'Encrypted where it is stored',
    description: 'Stored data can be read only with a key.',
    example: 'A thief who takes the disk cannot read it.',
    synonyms: list('encryption, encrypted at rest'),
  },
  {
    id: 'encryption-in-transit',
    name: 'Encrypted on the way',
    description: 'Data is sent in a form that only the receiver can read.',
    example: 'A note that someone else on the same Wi-Fi cannot read.',
    synonyms: list('TLS, HTTPS, SSL'),
  },
  {
    id: 'pseudonymization',
    name: 'Codes instead of names',
    description: 'What says directly who a person is has been replaced by a code.',
    example: 'User 48213 in the place of Maria Lopez.',
    synonyms: list('pseudonymized, pseudonymised'),
    mappings: [dpv('dpv:Pseudonymisation', 'exact')],
  },
  {
    id: 'access-control',
    name: 'Limited access',
    description: 'Only people whose work needs it can open the data.',
    example: 'Only two people can open the list of payments.',
    synonyms: list('access rights, permissions'),
    mappings: [dpv('dpv:AccessControlMethod', 'exact')],
  },
  {
    id: 'agreement',
    name: 'Data processing agreement',
    description: 'A contract says what the vendor may do with the data.',
    example: 'The vendor may keep data for 30 days and no longer.',
    synonyms: list('DPA, data protection agreement, contract'),
    mappings: [dpv('dpv:DataProcessingAgreement', 'exact')],
  },
];

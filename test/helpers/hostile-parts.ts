// What registries made to hurt are made of.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';

export type Json = Record<string, unknown>;

/** `count` texts or records, each made from its place. */
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A list with one vendor that is made to hurt, among sound ones. */
export function withVendor(vendor: Json, more: Json = {}): RegistryDocument {
  return {
    formatVersion: 1,
    version: 1,
    lastUpdated: '2026-01-01',
    language: 'en',
    organization: { name: 'Acme' },
    categories: [
      { id: 'main', name: 'Main' },
      { id: 'side', name: 'Side' },
    ],
    vocabulary: {
      purposes: [{ id: 'mail', name: 'Mail' }],
      subjects: [
        { id: 'student', name: 'Students' },
        { id: 'teacher', name: 'Teachers' },
      ],
      dataTypes: [
        { id: 'name', name: 'Name' },
        { id: 'email', name: 'Email' },
      ],
      safeguards: [{ id: 'encryption', name: 'Encryption' }],
    },
    vendors: [
      {
        id: 'sound-a',
        name: 'Sound A',
        disclosures: [{ id: 'row', category: 'main', purpose: 'Sends mail.' }],
      },
      {
        id: 'hostile',
        name: 'Hostile',
        disclosures: [{ id: 'row', category: 'main', purpose: 'Hurts.' }],
        ...vendor,
      },
      { id: 'sound-b', name: 'Sound B', disclosures: [{ id: 'row', category: 'side', purpose: 'Counts.' }] },
    ],
    ...more,
  } as unknown as RegistryDocument;
}

export const withRow = (row: Json, more: Json = {}): RegistryDocument =>
  withVendor({ disclosures: [{ id: 'row', category: 'main', purpose: 'Hurts.', ...row }] }, more);

export const withTerms = (dataTypes: readonly Json[], listed: readonly string[]): RegistryDocument =>
  withRow({ data: listed.map((type) => ({ type })) }, { vocabulary: { dataTypes } });

export const term = (at: number, more: Json = {}): Json => ({ id: `t${at}`, name: `Term ${at}`, ...more });

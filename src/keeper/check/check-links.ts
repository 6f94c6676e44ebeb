import type { LinkRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { eachRow } from './each-row.js';
import { quote, type Path, type Report } from './finding.js';

const PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

/** Addresses that lead nowhere or to somebody else, and vendors without a privacy link. */
export function checkLinks(document: RegistryDocument, report: Report): void {
  const { organization, notice, vendors } = document;
  const check = (url: string | undefined, path: Path, address = url && readAddress(url)): void => {
    if (url === undefined || (address && address.isLink)) return;
    report('no-link', path, `${quote(url)} does not become a link.`);
  };
  check(organization.url, ['organization', 'url']);
  check(organization.contact?.url, ['organization', 'contact', 'url']);
  organization.policies?.forEach(({ url }, at) => check(url, ['organization', 'policies', at, 'url']));
  check(notice?.url, ['notice', 'url']);
  const email = organization.contact?.email;
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email))
    report(
      'no-link',
      ['organization', 'contact', 'email'],
      `${quote(email)} is no email address.`,
      'Write it as name@example.org.',
    );
  const addresses = vendors.map(({ links = [] }) => links.map(({ url }) => readAddress(url)));
  const owners = ownersOf(document, addresses);
  vendors.forEach(({ id, links = [] }, at) => {
    if (!links.some(({ rel }) => rel === 'privacy'))
      report(
        'no-privacy-link',
        ['vendors', at],
        `${quote(vendors[at]?.name)} has no link to its privacy policy.`,
      );
    links.forEach(({ url }, index) => {
      const path = ['vendors', at, 'links', index, 'url'];
      const address = addresses[at]?.[index];
      check(url, path, address);
      const site = address?.site;
      const owner = site === undefined ? undefined : owners.get(site);
      if (
        owner !== undefined &&
        owner !== at &&
        !links.some(({ rel }, place) => rel === 'website' && addresses[at]?.[place]?.site === site)
      )
        report(
          'other-vendors-link',
          path,
          `This address is on the site of ${quote(vendors[owner]?.name)}, another vendor of this list; here it stands on ${quote(vendors[at]?.name ?? id)}.`,
        );
    });
  });
  eachRow(document, ({ transfer }, path) => check(transfer?.url, [...path, 'transfer', 'url']));
}

interface Address {
  readonly isLink: boolean;
  /** Without what comes before the name: `example.org` of `https://www.example.org/x`. */
  readonly site: string | undefined;
}

/** Most addresses: plain enough to be known without taking them apart. */
const PLAIN = /^https?:\/\/((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,})(?:[/?#]|$)/i;

/** Also relative addresses of web pages become links, against that of the page; they are unlikely to be meant. */
function readAddress(url: string): Address {
  const host = PLAIN.exec(url)?.[1];
  if (host !== undefined)
    return { isLink: true, site: host.toLowerCase().replace(/^www\./, '') || undefined };
  if (!URL.canParse(url)) return { isLink: false, site: undefined };
  const { protocol, hostname } = new URL(url);
  return { isLink: PROTOCOLS.has(protocol), site: hostname.replace(/^www\./, '') || undefined };
}

/**
 * The vendor whose own site a host is: the one whose website it is, or whose name or id it bears. A host that several
 * vendors could call their own is nobody's: companies have several products on one site.
 */
function ownersOf(
  { vendors }: RegistryDocument,
  addresses: readonly (readonly Address[])[],
): Map<string, number> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  const claim = (site: string | undefined, at: number): void => {
    if (site === undefined) return;
    if (owners.has(site) && owners.get(site) !== at) shared.add(site);
    owners.set(site, at);
  };
  vendors.forEach(({ id, name, aliases = [], links = [] }, at) => {
    const names = [id, name, ...aliases].map(plain);
    links.forEach(({ rel }: LinkRecord, index) => {
      const site = addresses[at]?.[index]?.site;
      if (rel === 'website' || site?.split('.').some((label) => names.includes(plain(label))))
        claim(site, at);
    });
  });
  for (const site of shared) owners.delete(site);
  return owners;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

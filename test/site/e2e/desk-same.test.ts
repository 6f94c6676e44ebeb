// The folder of the desk is that of the command line, byte for byte, whatever was brought: from a first sheet to a version on top of
// one that was withdrawn, with a translation and a vendor that is still to come.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { DeskPage, textFile, type DeskFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
let root: string;
before(async () => {
  site = await startSite();
  root = await mkdtemp(join(tmpdir(), 'desk-same-'));
});
after(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

const ADDRESS = 'https://lindenhof.example/processors/';
const HEADINGS = [
  'Name',
  'Legal entity',
  'Seat',
  'What for',
  'Categories of data',
  'Data subjects',
  'Place of processing',
  'Transfer tool',
  'DPA',
  'Owner',
  'Contract value (EUR)',
  'In use since',
  'End',
];
const PLACES = [
  'Germany',
  'USA / Ireland',
  'Zurich, Switzerland',
  'EU only',
  'worldwide',
  'DE, AT',
  'The Netherlands',
];
const PEOPLE = ['Patients', 'Patients; staff', 'Employees', 'Patients NOT children', 'Website visitors'];
const DAYS = ['2019-06-15', '3 Apr 2022', '01.03.2021', 'May 2018', '31.12.2020'];

type Month = 1 | 2 | 3;
/** What one vendor does, by month. */
const DOES = ['', 'Does 7 for the clinic', 'Sends letters, and stores them', 'Prints letters'];
/** A register as a clinic keeps it; the next month one vendor does more, one ended and one is to come. */
const register = (month: Month): string[][] => [
  ...Array.from({ length: 44 }, (_, at) => [
    `Vendor ${String.fromCharCode(65 + (at % 26))}${at}`,
    `Company ${at} ${at % 2 ? 'GmbH' : 'Inc.'}`,
    at % 3 ? 'Germany' : 'U.S.',
    at === 7 ? (DOES[month] ?? '') : `Does ${at} for the clinic`,
    at % 5 ? 'Name; e-mail address' : 'n/a',
    PEOPLE[at % 5] ?? '',
    PLACES[at % 7] ?? '',
    at % 4 ? 'n/a' : 'SCC',
    ['yes', 'signed 2020', `https://vendor-${at}.example/dpa`, 'tbd'][at % 4] ?? '',
    'K. Adler',
    at % 9 ? String(at * 100) : 'TBC',
    DAYS[at % 5] ?? '',
    at === 9 && month > 1 ? '2026-01-31' : '',
  ]),
  ...(month > 1
    ? [
        [
          'Narwal',
          'Narwal Ltd',
          'Ireland',
          'Consent forms',
          'Name',
          'Patients',
          'Ireland',
          '',
          '',
          '',
          '',
          '2099-12-01',
          '',
        ],
      ]
    : []),
];
const total = ['Total', ...Array.from({ length: 9 }, () => ''), '94600', '', ''];
const table = (month: Month): string[][] => [HEADINGS, ...register(month), total];
const quote = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function workbook(month: Month): Promise<Buffer> {
  const groups = [
    'Provider',
    '',
    '',
    'Service',
    'Personal data',
    '',
    'Location',
    '',
    'Contract',
    '',
    '',
    'Dates',
    '',
  ];
  const rows = [['Register of processors'], [], groups, ...table(month)];
  const merges = [
    { startRow: 2, startCol: 0, endRow: 2, endCol: 2 },
    { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Processors', rows, merges }] }));
}
const FORMS = {
  xlsx: workbook,
  csv: (month: Month) =>
    Buffer.from(
      table(month)
        .map((row) => row.map(quote).join(';'))
        .join('\r\n'),
    ),
  tsv: (month: Month) =>
    Buffer.from(
      table(month)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  html: (month: Month) =>
    Buffer.from(
      `<!doctype html><meta charset="utf-8"><h1>Our processors</h1><table>${table(month)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    ),
};

const run = promisify(execFile);
const bin = resolve('dist/cli/bin.js');
const cli = (cwd: string, ...args: string[]): Promise<unknown> =>
  run(process.execPath, [bin, ...args], { cwd });

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    files.map(async (path) => [relative(folder, path), (await readFile(path)).toString('base64')] as const),
  );
  return Object.fromEntries(texts.filter(([path]) => !path.startsWith('.lock')).sort());
}
const inZip = (zip: Buffer): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const)
      .sort(),
  );

/** Both have the same files, and each the same bytes. */
function isSame(zip: Buffer, folder: Record<string, string>): void {
  const files = inZip(zip);
  assert.deepEqual(Object.keys(files), Object.keys(folder));
  assert.deepEqual(
    Object.keys(files).filter((path) => files[path] !== folder[path]),
    [],
  );
}

async function publish(desk: DeskPage): Promise<DeskFile> {
  await desk.go('Publish');
  await desk.page.locator('button:enabled', { hasText: 'zip' }).waitFor();
  return desk.download(/zip/);
}

type Form = keyof typeof FORMS;
interface Keeper {
  /** A folder of its own. */
  readonly cwd: string;
  /** Has the desk take a register in a form, and keeps its file for the command line. */
  bring(desk: DeskPage, form: Form, month: Month): Promise<void>;
  /** Publishes by the command line; the files of the folder. */
  publicly(...more: string[]): Promise<Record<string, string>>;
}

async function startKeeping(name: string): Promise<Keeper> {
  const cwd = join(root, name);
  await mkdir(cwd);
  return {
    cwd,
    async bring(desk, form, month) {
      const buffer = await FORMS[form](month);
      await writeFile(join(cwd, `register.${form}`), buffer);
      if (form === 'tsv') {
        await desk.go('Bring');
        await desk.page.evaluate((text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          document.body.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
          );
        }, buffer.toString());
      } else await desk.bring({ name: `register.${form}`, mimeType: '', buffer });
      await desk.page.locator('button:enabled', { hasText: 'Take these rows' }).click();
      await desk.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
    },
    async publicly(...more) {
      await cli(cwd, 'publish', 'public', '--next', ...more);
      return filesOf(join(cwd, 'public'));
    },
  };
}

/** By the command line. */
const importFirst = (cwd: string, form: string): Promise<unknown> =>
  cli(
    cwd,
    'import',
    `register.${form}`,
    '--organization',
    'Lindenhof',
    '--language',
    'en',
    '-o',
    'registry.json',
  );
const importMore = (cwd: string, form: string): Promise<unknown> =>
  cli(cwd, 'import', `register.${form}`, '--into', 'registry.json', '-o', 'registry.json');

const zipOf = (folder: Record<string, string>): DeskFile => ({
  name: 'published.zip',
  mimeType: '',
  buffer: Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(folder).map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))]),
      ),
    ),
  ),
});

for (const form of Object.keys(FORMS) as Form[])
  test(`from ${form}, the first version is that of the command line`, async () => {
    const { cwd, bring, publicly } = await startKeeping(form);
    const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
    await bring(desk, form, 1);
    await desk.fill('Name of your organization', 'Lindenhof');
    await desk.fill('Language of its texts', 'en');
    await desk.go('Publish');
    await desk.fill('Address that the folder will have', ADDRESS);
    const zip = await publish(desk);
    await importFirst(cwd, form);
    isSame(zip.buffer, await publicly('--url', ADDRESS));
    assert.deepEqual(desk.faults, []);
    await desk.close();
  });

test('the next version, and one on top of a version that was withdrawn, are those of the command line, whatever is brought', async () => {
  const { cwd, bring, publicly } = await startKeeping('next');
  await writeFile(join(cwd, 'register.csv'), await FORMS.csv(1));
  await importFirst(cwd, 'csv');
  const first = await publicly('--url', ADDRESS);
  const list = async (): Promise<DeskFile> =>
    textFile('registry.json', await readFile(join(cwd, 'registry.json'), 'utf8'));
  /** A version by the desk, of registers one after the other, and by the command line. */
  const isNext = async (
    published: Record<string, string>,
    files: DeskFile[],
    ...registers: (readonly [Form, Month])[]
  ): Promise<void> => {
    const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
    await desk.bring(zipOf(published));
    await desk.page.getByText('Published at').waitFor();
    await desk.bring([await list(), ...files]);
    await desk.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
    for (const [form, month] of registers) await bring(desk, form, month);
    const { buffer } = await publish(desk);
    for (const [form] of registers) await importMore(cwd, form);
    for (const { name, buffer: text } of files) await writeFile(join(cwd, name), text);
    isSame(buffer, await publicly());
    assert.deepEqual(desk.faults, []);
    await desk.close();
  };

  const texts = { Patients: 'Patienten', Employees: 'Beschäftigte' };
  // As the desk and `export` write it.
  const german = `${JSON.stringify({ formatVersion: 1, language: 'de', texts }, null, 2)}\n`;
  await isNext(first, [textFile('registry.de.json', german)], ['xlsx', 2], ['csv', 1]);

  await cli(cwd, 'publish', 'public', '--withdraw', '1', '--reason', 'It named a person.');
  await isNext(await filesOf(join(cwd, 'public')), [], ['tsv', 2], ['html', 3]);
});

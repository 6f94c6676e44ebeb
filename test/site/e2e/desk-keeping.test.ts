import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { DeskPage, textFile, type DeskFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const open = (url = `${site.url}desk/`) => DeskPage.open(site.browser, url);

const ROWS = Array.from(
  { length: 30 },
  (_, at) =>
    `Supplier ${at + 1},Runs part ${at + 1} of our service.,Office,Name; Email address,Customers,Germany,https://supplier-${at + 1}.example/privacy`,
);
const sheet = (rows: readonly string[] = ROWS): DeskFile =>
  textFile(
    'suppliers.csv',
    ['Supplier,What it does,Category,Data types,Whose data,Where,Privacy policy', ...rows].join('\n'),
  );

/** Counts what a keeper presses. */
class Effort {
  clicks = 0;
  keys = 0;

  constructor(readonly desk: DeskPage) {}

  async press(name: string | RegExp): Promise<void> {
    this.clicks += 1;
    await this.desk.button(name).click();
  }

  async open(name: RegExp): Promise<void> {
    this.clicks += 1;
    await this.desk.record(name).click();
  }

  async go(step: string): Promise<void> {
    this.clicks += 1;
    await this.desk.go(step);
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    this.clicks += 1;
    this.keys += text.length;
    await this.desk.page.getByLabel(label).click();
    await this.desk.page.keyboard.type(text);
  }

  /** Choosing a file takes one click here, and the browser's own dialog. */
  async bring(file: DeskFile): Promise<void> {
    this.clicks += 1;
    await this.desk.page.locator('input[type=file]').first().setInputFiles(file);
  }

  async download(button: RegExp): Promise<DeskFile> {
    this.clicks += 1;
    await this.desk.button(button).and(this.desk.page.locator(':enabled')).waitFor();
    return this.desk.download(button);
  }
}

async function publishFirst(desk: DeskPage): Promise<{ zip: DeskFile; effort: Effort }> {
  const effort = new Effort(desk);
  await effort.bring(sheet());
  await effort.press('Take these rows');
  await effort.write('Name of your organization', 'Harbour Shop');
  await effort.write('Language of its texts', 'English');
  await effort.go('Publish');
  await effort.write('Address that the folder will have', 'https://harbour.example/list/');
  return { zip: await effort.download(/zip/), effort };
}

test('from a sheet of thirty rows to the folder takes seven clicks, and so does a changed vendor next month', async (t) => {
  const desk = await open();
  const { zip, effort } = await publishFirst(desk);
  t.diagnostic(`first: ${effort.clicks} clicks, ${effort.keys} keys`);
  assert.ok(effort.clicks <= 7 && effort.keys <= 60, `${effort.clicks} clicks, ${effort.keys} keys`);
  await desk.close();

  const later = await open();
  const next = new Effort(later);
  await next.bring({ ...zip, name: 'published.zip' });
  await next.go('Mend');
  await next.open(/^Supplier 7/);
  await next.write('What it is for', ' And stores it.');
  await next.go('Publish');
  await next.download(/zip/);
  t.diagnostic(`next: ${next.clicks} clicks, ${next.keys} keys`);
  assert.ok(next.clicks <= 7 && next.keys <= 20, `${next.clicks} clicks, ${next.keys} keys`);
  await later.close();
});

test('asks for a new vendor what readers want to know first, and takes it into the list as one change', async () => {
  const desk = await open();
  await desk.take(sheet(ROWS.slice(0, 1)));
  await desk.button('Add a vendor').click();
  await desk.button('Add it to the list').click();
  await desk.page.getByText('A vendor needs a name.').waitFor();
  await desk.fill('Name', 'Parcel Pigeon');
  await desk.fill('What it is for', 'Ships parcels.');
  await desk.fill('Where', 'Germany and France');
  await desk.fill('Which data', 'Postal address');
  await desk.button('Add it to the list').click();
  await desk.page.getByRole('heading', { name: 'Parcel Pigeon' }).waitFor();
  assert.deepEqual(
    await desk.page
      .getByLabel('Country or region')
      .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value)),
    ['Germany', 'France'],
  );
  await desk.button('Undo').click();
  await desk.record(/^Parcel Pigeon/).waitFor({ state: 'hidden' });
  await desk.close();
});

test('a vendor that a later sheet calls otherwise is told as renamed, by one click', async () => {
  const desk = await open();
  const { zip } = await publishFirst(desk);
  await desk.close();
  const later = await open();
  await later.bring({ ...zip, name: 'published.zip' });
  await later.go('Mend');
  await later.record(/^Supplier 7/).click();
  await later.button('Take out this vendor').click();
  await later.take(sheet([(ROWS[6] ?? '').replace('Supplier 7,', 'Swift Pigeon,')]));
  await later.go('Publish');
  await later.button(/It is “Supplier 7” under a new name/).click();
  const files = unzipSync((await later.download(/zip/)).buffer);
  const latest = JSON.parse(Buffer.from(files['latest.json'] ?? []).toString()) as {
    vendors: { id: string; name: string; aliases?: string[] }[];
    changes: { kind: string; summary: string }[];
  };
  const vendor = latest.vendors.find(({ id }) => id === 'supplier-7');
  assert.deepEqual([vendor?.name, vendor?.aliases], ['Swift Pigeon', ['Supplier 7']]);
  assert.deepEqual(
    latest.changes.map(({ kind }) => kind),
    ['changed'],
  );
  await later.close();
});

test('a published folder is dropped as it is, and gone on with once the next version is on the website', async () => {
  const desk = await open();
  const { zip } = await publishFirst(desk);
  await desk.button('It is on the website: go on from it').click();
  await desk.page.getByText('Version 1 is published already').waitFor();
  await desk.close();
  const later = await open();
  const files = Object.entries(unzipSync(zip.buffer)).map(
    ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const,
  );
  await later.page.locator('.drop').evaluate((box, all) => {
    // Methods: of other functions with a name the transpiler makes what the page does not know.
    const made = {
      folder(name: string, base: string): object {
        const inner = all.filter(([path]) => path.startsWith(base));
        const names = new Set(inner.map(([path]) => path.slice(base.length).split('/')[0] ?? ''));
        const parts = [[...names].map((inside) => this.entry(base, inside)), []];
        return {
          isDirectory: true,
          name,
          createReader() {
            return {
              readEntries(done: (some: object[] | undefined) => void) {
                done(parts.shift());
              },
            };
          },
        };
      },
      entry(base: string, name: string): object {
        const found = all.find(([path]) => path === base + name);
        if (!found) return this.folder(name, `${base}${name}/`);
        const bytes = Uint8Array.from(atob(found[1]), (letter) => letter.charCodeAt(0));
        return {
          isFile: true,
          name,
          file(done: (file: File) => void) {
            done(new File([bytes], name));
          },
        };
      },
    };
    const event = new Event('drop', { bubbles: true, cancelable: true, composed: true });
    const item = {
      webkitGetAsEntry() {
        return made.folder('published', '');
      },
    };
    const dataTransfer = {
      types: ['Files'],
      files: [],
      items: [item],
      getData() {
        return '';
      },
    };
    Object.assign(event, { dataTransfer });
    box.dispatchEvent(event);
  }, files);
  await later.page.getByText('Published at https://harbour.example/list/').waitFor();
  assert.deepEqual(later.faults, []);
  await later.close();
});

test('says what cannot be done where the page came over plain http', async () => {
  const desk = await open();
  await desk.context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const plain = await DeskPage.openIn(desk.context, `${site.url}desk/`);
  await plain.page.getByText('not protected').waitFor();
  await plain.take(sheet(ROWS.slice(0, 1)));
  await plain.go('Publish');
  await plain.page.getByText('nothing can be published').waitFor();
  assert.equal(await plain.button(/zip/).isDisabled(), true);
  await desk.close();
});

test('the policy of the page allows nothing but its own files, and scripts no texts to be run', async () => {
  const desk = await open();
  const policy = await desk.page.locator('meta[http-equiv]').getAttribute('content');
  assert.match(policy ?? '', /default-src 'none'.*require-trusted-types-for 'script'/);
  const refused = await desk.page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(refused);
  await desk.close();
});

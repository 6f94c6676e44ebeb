import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../../../src/keeper/table/source/decode-text.js';

const TEXT = 'Vendor,Purpose\nMüller & Söhne,Straße fegen\nCafé Ñandú,Île-de-France\n';
const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

for (const [name, bytes] of [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 as Excel writes "Unicode text"', utf16(TEXT, false, true)],
  ['UTF-16, high bytes first', utf16(TEXT, true, true)],
  ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ['Windows-1252 as Excel writes CSV', Buffer.from(TEXT, 'latin1')],
] as const) {
  test(`reads ${name}`, async () => {
    assert.equal((await decodeText(bytes)).text, TEXT);
  });
}

for (const isBig of [false, true])
  test(`reads Japanese in UTF-16 without a mark, ${isBig ? 'high' : 'low'} bytes first, of which few bytes are zero`, async () => {
    const row = '株式会社さくら,保護者への連絡メールを送信するため、一時的に利用します\r\n';
    const text = `ベンダー,目的\r\n${row.repeat(60)}`;
    const bytes = utf16(text, isBig, false);
    assert.deepEqual(await decodeText(bytes), {
      text,
      encoding: isBig ? 'UTF-16BE' : 'UTF-16LE',
      isGuess: false,
    });
  });

test('what has bytes of zero and is no UTF-16 is refused', async () => {
  const zip = Buffer.from('504b0304140000000800a1b2c3d4e5f60000000000000000ffee0a000d00', 'hex');
  await assert.rejects(decodeText(Buffer.from('ab\n\0cd\n\0')), /no text/);
  const read = await decodeText(zip).catch((cause: unknown) => cause);
  assert.ok(read instanceof Error || !(read as { encoding: string }).encoding.startsWith('UTF-16'));
});

test('says which encoding it was, and whether that is told from the letters alone', async () => {
  const { encoding, isGuess } = await decodeText(Buffer.from(TEXT, 'latin1'));
  assert.deepEqual([encoding.toLowerCase(), isGuess], ['windows-1252', true]);
  assert.equal((await decodeText(Buffer.from(TEXT))).isGuess, false);
});

test('reads Japanese as Excel writes it there', async () => {
  // "ベンダー,目的" and a row, in Shift_JIS.
  const bytes = Buffer.from(
    '83788393835f815b2c96da93490a8a94 8eae89ef8ed082b382ad82e72c8389815b838b82f091978 2e90d0a'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  );
  const { text, isGuess } = await decodeText(bytes);
  assert.ok(text.startsWith('ベンダー,目的\n株式会社さくら,'), text);
  assert.equal(isGuess, true);
});

/** A text in an encoding of one byte a letter. */
function inBytes(text: string, encoding: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, at): [string, number] => [
    new TextDecoder(encoding).decode(Uint8Array.of(at)),
    at,
  ]);
  const byteOf = new Map(bytes);
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 63));
}

for (const [encoding, text] of [
  ['windows-1252', "Vendor;Purpose\nChâtty;Café à la carte, déjà vu, garçon\nCôte d'Azur;Rêve là-bas\n"],
  ['windows-1252', "Vendor;Purpose\nBrevo;Envoi d'e-mails à nos clients, au-delà de l'été\n"],
  ['windows-1252', 'Fornitore;Finalità\nAruba;Ospita le pagine e la posta, perché è qui, in città\n'],
  ['windows-1252', 'Fornecedor;Finalidade;País\nNubank;Cobrança e informações;Brasil\n'],
  ['windows-1252', 'Leverandør;Formål;Land\nVisma;Lønn og økonomi;Norge\n'],
  ['windows-1250', 'Dostawca;Cel\nŁódź Sp. z o.o.;Wysyłka wiadomości do klientów, którzy są zgłoszeni\n'],
  ['windows-1250', 'Dodavatel;Účel;Země\nČeská pošta;Rozesílání zásilek a zpráv zákazníkům;Česko\n'],
  ['windows-1250', 'Nazwa;Cel\nPłatnik;Rozliczanie należności\n'],
  ['windows-1250', 'Dostawca;Dane\nPoczta;imię i nazwisko, miejsce zamieszkania\nŻabka;adresy\n'],
  ['windows-1250', 'Firma;Účel\nDodávateľ;Rozosielanie správ, účtovníctvo, čísla účtov\n'],
  ['windows-1250', 'Naziv;Svrha\nPošta;Slanje obavijesti učenicima, čuvanje bilješki, građani, noću\n'],
  ['iso-8859-2', 'Nazwa;Cel\nPłatność;Wysyłka listów, wiadomości i książek\n'],
  ['windows-1252', 'Vendor;Purpose\nVolt;Counts m³ and £5 vouchers, 2³ times\n'],
  ['windows-1252', 'Proveedor;Finalidad\nPeña;¿Envía correos? Sí, según el año\n'],
  ['windows-1252', 'Anbieter;Zweck\nMøller & Søn;Prüft für Café Île, größer\n'],
  ['windows-1250', 'Szolgáltató;Cél\nMagyar Posta;Küldemények kézbesítése az előfizetőknek\n'],
  [
    'iso-8859-2',
    'Furnizor;Scop;Ţara\nPoşta;Trimite facturi către clienţi şi părinţi, în fiecare lună;România\n',
  ],
  ['windows-1257', 'Tiekėjas;Tikslas\nPaštas;Siunčia laiškus mokiniams, žinutės, ačiū\n'],
  ['windows-1251', 'Поставщик;Цель;Страна\nЯндекс;Отправка писем клиентам;Россия\n'],
] as const)
  test(`tells ${encoding} from its letters: ${text.split('\n')[1]}`, async () => {
    assert.equal((await decodeText(inBytes(text, encoding))).text, text);
  });

test('what is no text is refused', async () => {
  await assert.rejects(decodeText(Buffer.from('a\0\0\0b\0\x01c')), /no text/);
});

test('reads dashes, quotation marks and the euro of Windows as what they are', async () => {
  const bytes = Buffer.from(
    'Anbieter;Zweck\nMüller;Verschickt Briefe \x96 \x84schnell\x93 \x96 für 2 \x80\n',
    'latin1',
  );
  assert.equal(
    (await decodeText(bytes)).text,
    'Anbieter;Zweck\nMüller;Verschickt Briefe – „schnell“ – für 2 €\n',
  );
});

test('takes apostrophes and dashes of Windows within words for no letters of a Mac', async () => {
  const bytes = Buffer.from(
    'Vendor,Purpose\nPlum,The vendor\x92s e-mail\x96text, don\x92t ask\x99\n',
    'latin1',
  );
  assert.equal((await decodeText(bytes)).text, 'Vendor,Purpose\nPlum,The vendor’s e-mail–text, don’t ask™\n');
});

test('reads what spreadsheets on a Mac write', async () => {
  for (const text of [
    'Anbieter;Zweck\nMüller & Söhne;Zählt Größe\nBürö;Prüft\n',
    "Fournisseur;Finalité\nCafé Élan;Envoi d'e-mails à nos clients, déjà très sûr\n",
    'Proveedor;Propósito\nPeña;Envía correos a los niños también, según su país\n',
  ]) {
    const read = await decodeText(inBytes(text, 'macintosh'));
    assert.deepEqual(read, { text, encoding: 'macintosh', isGuess: true });
  }
});

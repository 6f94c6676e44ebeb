/** Where the translation of a registry is: `vendors.es.json` beside `vendors.json`. @param url resolved against the document */
export function translationAddress(url: string, language: string): string {
  const address = new URL(url, document.baseURI);
  address.pathname = address.pathname.replace(/(?:\.json)?$/i, `.${language}.json`);
  return address.href;
}

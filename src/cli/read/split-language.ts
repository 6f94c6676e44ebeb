/** Takes the name of a translation's file apart: `vendors.pt-BR.json`; undefined where it is not named so. */
export function splitLanguage(
  file: string,
): { readonly name: string; readonly language: string } | undefined {
  const [, name, language] = /^(.+)\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.json$/i.exec(file) ?? [];
  return name === undefined || language === undefined ? undefined : { name, language };
}

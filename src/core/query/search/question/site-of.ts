const ADDRESS =
  /^\s*(?:https?:\/\/)?(?:www\.)?([\w-]{2,40})\.(?:com|org|net|io|ai|co|app|dev|edu|me)(?:\/\S*)?\s*$/i;

/** The name in a text that is the address of a page, or looks like one: "monday.com". */
export const siteOf = (text: string): string | undefined => ADDRESS.exec(text)?.[1];

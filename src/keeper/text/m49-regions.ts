/** UN M49: the world, continents and their parts. Not every engine has names for these: Chromium has one. */
export const M49_REGIONS: ReadonlySet<string> = new Set(
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  ),
);

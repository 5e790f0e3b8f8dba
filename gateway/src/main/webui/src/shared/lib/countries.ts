const codes = (
  'US CA GB IE AU NZ DE AT CH FR BE NL LU ES PT IT SE NO DK FI IS PL CZ SK HU RO BG GR HR SI EE LV LT MT CY ' +
  'MX BR AR CL CO PE UY IL AE SA TR IN PK BD SG MY ID PH TH VN HK TW JP KR ZA NG KE EG MA'
).split(' ')

const names = new Intl.DisplayNames(['en'], { type: 'region' })

/** Countries with their English names, by name, the United States first. */
export const countries: { code: string; name: string }[] = codes
  .map((code) => ({ code, name: names.of(code) ?? code }))
  .sort((one, other) => Number(other.code === 'US') - Number(one.code === 'US') || one.name.localeCompare(other.name))

import { readFileSync } from 'node:fs';

/** A real export's headers and shape. */
export function hubspotExport() {
  const path = new URL('../../src/test/resources/exports/hubspot_contacts.csv', import.meta.url);
  return { name: 'hubspot_contacts.csv', mimeType: 'text/csv', buffer: readFileSync(path) };
}

/** So many good rows, and after them two that cannot be taken: a broken e-mail address and an empty line of commas. */
export function leadFile(goodRows: number) {
  const rows = Array.from({ length: goodRows }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return `Lead ${number},lead${number}@example.com,(555) 123-${number},Company ${number},${sources[index % 3]}`;
  });
  const text = ['name,email,phone,business_name,source', ...rows, 'Broken,not-an-address,,,web', ',,,,web', ''].join('\n');
  return { name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const sources = ['referral', 'google_ads', 'facebook'];

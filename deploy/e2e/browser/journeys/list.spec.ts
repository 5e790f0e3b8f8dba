import { hubspotExport, leadFile } from './files.js';
import { expect, test } from './visitor.js';

test('search, filter, order and page are in the address and survive a reload', async ({ visitor, page }) => {
  await visitor.register();
  await visitor.importFile(leadFile(45));
  await page.goto('/app/leads');
  const table = page.getByRole('table', { name: 'Leads' });
  await expect(page.getByText('45 leads')).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(26);

  await page.getByLabel('Source').selectOption('referral');
  await expect(page).toHaveURL(/source=referral/);
  await expect(page.getByText('15 matches')).toBeVisible();

  await page.getByLabel('Search leads').fill('lead0004');
  await expect(page).toHaveURL(/search=lead0004/);
  await expect(table.getByRole('link', { name: 'Lead 0004' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);

  await page.reload();
  await expect(page.getByLabel('Search leads')).toHaveValue('lead0004');
  await expect(table.getByRole('row')).toHaveCount(2);

  await page.getByLabel('Search leads').fill('nobody has this name');
  await expect(page.getByText('No lead matches')).toBeVisible();
  await visitor.look('leads-no-match');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('45 leads')).toBeVisible();

  await table.getByRole('button', { name: 'Name' }).click();
  await expect(page).toHaveURL(/sort=-?name/);
});

test('a real export maps itself and keeps its own columns', async ({ visitor, page }) => {
  await visitor.register();
  await visitor.importFile(hubspotExport());
  await expect(page.getByText('4 rows read')).toBeVisible();
  await page.getByText(/^What was recognised/).click();
  await visitor.look('import-recognised');
});

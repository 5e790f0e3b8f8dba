import { expect, test } from './visitor.js';

test('a deal that is won shows in the figures, which open to it; spend gives the return', async ({ visitor, page }) => {
  await visitor.register();
  await page.getByRole('button', { name: 'New lead' }).click();
  const dialog = page.getByRole('dialog', { name: 'New lead' });
  await dialog.getByLabel('Name', { exact: true }).fill('Maria Lopez');
  await dialog.getByLabel('E-mail').fill('maria@example.com');
  await dialog.getByLabel('Source').fill('Google Ads');
  await dialog.getByRole('button', { name: 'Add lead' }).click();
  await expect(page.getByRole('heading', { name: 'Maria Lopez' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Deal value').fill('4800');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('$4,800.00')).toBeVisible();
  await page.getByRole('button', { name: 'Status: New. Change' }).click();
  await page.getByRole('menuitem', { name: 'Won' }).click();
  await expect(page.getByRole('button', { name: 'Status: Won. Change' })).toBeVisible();

  const figure = (label: string) =>
    page.getByRole('list', { name: 'Figures' }).getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
  await expect(async () => {
    await page.goto('/app/analytics');
    await expect(figure('Deals won')).toContainText('1', { timeout: 3_000 });
    await expect(figure('Revenue')).toContainText('$4,800.00', { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(figure('Return on spend')).toContainText('No spend is entered for these days.');
  await visitor.look('analytics');

  await figure('Deals won').getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Deals won' }).getByRole('link', { name: 'Maria Lopez' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Enter spend' }).click();
  await page.getByLabel('Source', { exact: true }).last().fill('google_ads');
  await page.getByLabel('Amount in USD').fill('3000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(figure('Return on spend')).toContainText(/[0-9]+\.[0-9] %/);
  await visitor.look('analytics-spend');
});

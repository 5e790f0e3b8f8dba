import { leadFile } from './files.js';
import { expect, test } from './visitor.js';

test('a sequence is started for everybody of a filter', async ({ visitor, page }) => {
  await visitor.register();
  await visitor.importFile(leadFile(6));
  await page.goto('/app/leads?source=referral');
  await expect(page.getByText('2 matches')).toBeVisible();
  await page.getByRole('button', { name: 'Start sequence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a sequence for these leads' });
  await expect(dialog.locator('option[value=medspa_initial]')).toBeAttached();
  await dialog.getByLabel('Sequence').selectOption('medspa_initial');
  await expect(dialog.getByText('Would get it')).toBeVisible();
  await visitor.look('sequence-bulk-start');
  await dialog.getByRole('button', { name: 'Start for 2 leads' }).click();
  await expect(dialog.getByText(/^Done\./)).toBeVisible({ timeout: 30_000 });
  await visitor.look('sequence-bulk-done');
});

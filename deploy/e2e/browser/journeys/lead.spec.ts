import { expect, test } from './visitor.js';

test('a lead is added, moved along, corrected and deleted', async ({ visitor, page }) => {
  await visitor.register();
  await page.getByRole('button', { name: 'New lead' }).click();
  const dialog = page.getByRole('dialog', { name: 'New lead' });
  await dialog.getByLabel('Name', { exact: true }).fill('Maria Lopez');
  await dialog.getByLabel('E-mail').fill('maria@example.com');
  await dialog.getByLabel('Phone').fill('(212) 555-0142');
  await visitor.look('lead-new');
  await dialog.getByRole('button', { name: 'Add lead' }).click();

  await expect(page.getByRole('heading', { name: 'Maria Lopez' })).toBeVisible();
  await expect(page.getByText('+1 212').or(page.getByText('+12125550142')).or(page.getByText('(212) 555-0142')).first()).toBeVisible();
  await expect(page.getByText(/^Grade [A-D]$/)).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Status: New. Change' }).click();
  await page.getByRole('menuitem', { name: 'Contacted' }).click();
  await expect(page.getByRole('button', { name: 'Status: Contacted. Change' })).toBeVisible();

  await page.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog');
  await edit.getByLabel('Name', { exact: true }).fill('Maria Lopez-Diaz');
  await edit.getByRole('button', { name: /save/i }).click();
  await expect(page.getByRole('heading', { name: 'Maria Lopez-Diaz' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete lead' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Delete lead' }).click();
  await expect(page.getByText('No leads yet')).toBeVisible();
});

import { leadFile } from './files.js';
import { expect, test } from './visitor.js';

test('a new user registers, imports a spreadsheet and sees scored leads', async ({ visitor, page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/app\/login/);
  await visitor.look('login');
  await page.goto('/app/register');
  await visitor.look('register');
  await visitor.register();
  await visitor.look('leads-empty');

  await page.getByRole('link', { name: 'Import a spreadsheet' }).click();
  await visitor.look('import-empty');
  await page.getByLabel('Choose a file or drop it here').setInputFiles(leadFile(300));
  await expect(page.getByRole('heading', { name: 'New import' })).toBeVisible();
  await expect(page.getByText('Lead 0001')).toBeVisible();
  await visitor.look('import-preview');

  await page.getByRole('button', { name: 'Start import' }).click();
  await expect(page.getByText('Done. Some rows were rejected; they are listed below.')).toBeVisible({ timeout: 60_000 });
  const outcome = (label: string) =>
    page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd[1]');
  await expect(outcome('Created')).toHaveText('300');
  await expect(outcome('Failed')).toHaveText('2');
  const rejected = page.getByRole('table', { name: 'Rejected rows' });
  await expect(rejected.getByRole('row')).toHaveCount(3);
  await visitor.look('import-done');

  await page.getByRole('link', { name: 'See these leads' }).click();
  await expect(page.getByText('300 matches')).toBeVisible();
  const table = page.getByRole('table', { name: 'Leads' });
  await expect(async () => {
    await page.reload();
    await expect(table.getByText(/^Grade [A-D], score$/)).toHaveCount(25, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await visitor.look('leads');

  await table.getByRole('link', { name: /^Lead \d{4}$/ }).first().click();
  await expect(page.getByRole('heading', { name: 'How the score comes about' })).toBeVisible();
  await expect(page.getByText(/^Grade [A-D]$/)).toBeVisible();
  await expect(page.getByText('Your average lead')).toBeVisible();
  await visitor.look('lead');
});

test('the rejected rows come back as a file that can be corrected', async ({ visitor, page }) => {
  await visitor.register();
  await visitor.importFile(leadFile(3));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download to correct' }).click(),
  ]);
  const text = await readAll(await download.createReadStream());
  expect(text.split(/\r?\n/)[0]).toContain('email');
  expect(text).toContain('not-an-address');
});

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

import type { Page } from '@playwright/test';
import { leadFile } from './files.js';
import { expect, test } from './visitor.js';

test('a lead is put into the first sequence of a med spa, with its dates, held and taken out', async ({
  visitor,
  page,
}) => {
  await visitor.register();
  await addLead(page);
  await page.getByRole('button', { name: 'Start sequence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a sequence for Maria Lopez' });
  await expect(dialog.locator('option[value=medspa_initial]')).toBeAttached();
  await dialog.getByLabel('Sequence').selectOption('medspa_initial');
  await expect(dialog.getByRole('region', { name: 'What happens when' }).getByRole('listitem')).not.toHaveCount(0);
  await visitor.look('sequence-start');
  await dialog.getByRole('button', { name: 'Start sequence' }).click();
  await expect(dialog.getByText('Started: 3 steps.')).toBeVisible();
  await visitor.look('sequence-started');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const card = page.getByRole('region', { name: 'Sequences' });
  await expect(card.getByText('Running')).toBeVisible();
  await card.getByRole('button', { name: /^Steps of/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Maria Lopez' });
  await expect(drawer.getByText(/^(Planned for|Due now|Sent|Delivered)/).first()).toBeVisible();
  await visitor.look('sequence-steps-of-a-lead');
  await drawer.getByRole('button', { name: 'Close' }).click();

  await card.getByRole('button', { name: 'Actions for Maria Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Pause' }).click();
  await expect(card.getByText('Paused', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Actions for Maria Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Go on' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await expect(card.getByText('Running')).toBeVisible();
  await card.getByRole('button', { name: 'Actions for Maria Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Take out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
  await expect(card.getByText('Was taken out')).toBeVisible();
});

test('a sequence is made from a template, edited, saved as a new version and simulated', async ({ visitor, page }) => {
  await visitor.register();
  await addLead(page);
  await makeSequence(page);
  await visitor.look('sequence-editor');

  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('menuitem', { name: /^Text message/ }).click();
  const fields = page.getByRole('list', { name: 'Steps' }).getByRole('listitem').last();
  await fields.getByLabel('Text', { exact: true }).fill('Is there anything we can answer, ');
  await fields.getByRole('button', { name: 'Insert a field into Text' }).click();
  await page.getByRole('menuitem', { name: 'First name' }).click();
  await expect(fields.getByLabel('Text', { exact: true })).toHaveValue(/, \{first_name \?: 'there'\}$/);
  await expect(fields.getByText(/1 part \(GSM-7\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Save version 2' }).click();
  await expect(page.getByText(/^Version 2 ·/)).toBeVisible();

  await page.getByRole('tab', { name: 'Simulation' }).click();
  await expect(page).toHaveURL(/tab=simulation/);
  await expect(page.getByText('Would get it')).toBeVisible();
  await visitor.look('sequence-simulation');
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByText('Nobody is in it yet')).toBeVisible();
  await visitor.look('sequence-people-empty');
  await page.getByRole('tab', { name: 'Statistics' }).click();
  await expect(page.getByText('Nothing to count yet')).toBeVisible();
});

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

test('the screens of sequences hold up on a phone', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.register();
  await addLead(page);
  await makeSequence(page);
  const editor = new URL(page.url()).pathname;
  const tabs = ['', 'simulation', 'people', 'statistics', 'versions'].map((tab) => `${editor}?tab=${tab}`);
  const lists = ['', '/new', '/rules', '/settings'].map((path) => `/app/sequences${path}`);
  for (const address of [...lists, ...tabs]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await visitor.look(`phone-${address.replace(/seq_[^?]+/, 'one').replace(/\W+/g, '-')}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

async function addLead(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New lead' }).click();
  const dialog = page.getByRole('dialog', { name: 'New lead' });
  await dialog.getByLabel('Name', { exact: true }).fill('Maria Lopez');
  await dialog.getByLabel('E-mail').fill('maria@example.com');
  await dialog.getByLabel('Phone').fill('(212) 555-0142');
  await dialog.getByRole('button', { name: 'Add lead' }).click();
  await expect(page.getByRole('heading', { name: 'Maria Lopez' })).toBeVisible();
}

/** Makes a sequence from the med spa's template and arrives at its editor. */
async function makeSequence(page: Page): Promise<void> {
  await page.goto('/app/sequences/new?template=medspa_initial');
  await page.getByRole('button', { name: 'Use this template' }).click();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
}

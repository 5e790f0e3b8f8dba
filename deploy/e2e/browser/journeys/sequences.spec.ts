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
  const steps = dialog.getByRole('region', { name: 'What happens when' }).getByRole('listitem');
  await expect(steps).not.toHaveCount(0);
  await expect(dialog.getByRole('link', { name: 'Add it in the settings' })).toBeVisible();
  await dialog.getByText('Thank you for your interest, Maria!').first().click();
  await expect(dialog.getByTitle('E-mail as designed').first()).toBeVisible();
  await dialog.getByLabel('Your agent’s name (yours)').fill('Anna');
  await visitor.look('sequence-start');
  await dialog.getByRole('button', { name: 'Start sequence' }).click();
  await expect(dialog.getByText('Started: 3 steps.')).toBeVisible();
  await visitor.look('sequence-started');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const card = page.getByRole('region', { name: 'Sequences' });
  await expect(card.getByText('Running')).toBeVisible();
  await expect(card.getByText(/^Next: \d\. /)).toBeVisible();
  await expect(page.getByText('Started the sequence Med spa: first contact')).toBeVisible({ timeout: 20_000 });
  await visitor.look('sequence-lead');
  await card.getByRole('button', { name: /^Steps of/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Maria Lopez' });
  await expect(drawer.getByText(/^Planned for/).first()).toBeVisible();
  await visitor.look('sequence-steps-of-a-lead');
  await drawer.getByRole('button', { name: 'Close' }).click();

  await card.getByRole('button', { name: /^Pause/ }).click();
  await expect(card.getByText('Paused', { exact: true })).toBeVisible();
  await expect(card.getByText(/once it goes on$/)).toBeVisible();
  await card.getByRole('button', { name: /^Go on/ }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Move the dates' }).check();
  await visitor.look('sequence-resume');
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await expect(card.getByText('Running')).toBeVisible();
  await card.getByRole('button', { name: /^Take out/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
  await expect(card.getByText('Was taken out')).toBeVisible();
  await expect(page.getByText(/^Ended the sequence .*: stopped by hand$/)).toBeVisible({ timeout: 20_000 });
});

test('an answered call ends what runs, and a booking and a note stand on the timeline', async ({ visitor, page }) => {
  await visitor.register();
  await addLead(page);
  await startFirstContact(page);
  const log = async (fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
    await page.getByRole('button', { name: 'Log activity' }).click();
    const dialog = page.getByRole('dialog', { name: 'Log activity' });
    await fill(dialog);
    await dialog.getByRole('button', { name: 'Log activity' }).click();
    await expect(dialog).toBeHidden();
  };
  await log(async (dialog) => {
    await dialog.getByLabel('Minutes (optional)').fill('12');
    await dialog.getByLabel('Note (optional)').fill('Asks for a price.');
    await visitor.look('activity-call');
  });
  await expect(page.getByText('Call answered, 12 min')).toBeVisible();
  await expect(page.getByText('Asks for a price.')).toBeVisible();
  const card = page.getByRole('region', { name: 'Sequences' });
  await expect(card.getByText('Answered a call')).toBeVisible({ timeout: 20_000 });
  await log(async (dialog) => {
    await dialog.getByLabel('What').selectOption('booking');
    await dialog.getByLabel('Date and time').fill('2031-03-05T15:30');
    await visitor.look('activity-booking');
  });
  await expect(page.getByText(/^Appointment booked: /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Status: Booked. Change' })).toBeVisible();
  await log(async (dialog) => {
    await dialog.getByLabel('What').selectOption('note');
    await dialog.getByLabel('Note').fill('Wants a seat by the window.');
  });
  await expect(page.getByText('Wants a seat by the window.')).toBeVisible();
  await visitor.look('lead-timeline');
});

test('a sequence is made from a template, edited by keyboard, tried, and saved while people run in it', async ({
  visitor,
  page,
}) => {
  await visitor.register();
  await addLead(page);
  await startFirstContact(page);
  await page.getByRole('region', { name: 'Sequences' }).getByRole('link').click();
  const list = page.getByRole('list', { name: 'Steps' });
  await expect(list.locator('> li')).toHaveCount(7);
  await expect(page.getByRole('region', { name: 'Preview' }).getByTitle('E-mail as designed')).toBeVisible();
  await visitor.look('sequence-editor');

  await page.getByRole('button', { name: 'Add a step', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /^Text message/ }).press('Enter');
  // Its own children only: a step's problems are a list too.
  const fields = list.locator('> li').last();
  await expect(fields.getByText('Text: must not be empty.')).toBeVisible();
  await page.getByRole('button', { name: 'Save version 2' }).click();
  await expect(fields.getByRole('button', { name: /^8\s*Text message/ })).toBeFocused();
  await fields.getByLabel('Text', { exact: true }).fill('Is there anything we can answer, ');
  await fields.getByRole('button', { name: 'Insert a field into Text' }).click();
  await page.getByRole('menuitem', { name: 'First name' }).click();
  await expect(fields.getByLabel('Text', { exact: true })).toHaveValue(/, \{first_name \?: 'there'\}$/);
  await expect(fields.getByText(/1 part \(GSM-7\)/)).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Is there anything we can answer, Olivia')).toBeVisible();
  await expect(preview.getByText('1 part', { exact: true })).toBeVisible();
  await fields.getByRole('button', { name: /^8\s*Text message/ }).press('Alt+ArrowUp');
  await expect(list.getByRole('button', { name: /^7\s*Text message/ })).toBeFocused();
  await page.getByRole('button', { name: 'Remove step 8' }).press('Enter');
  await expect(page.getByText('Step 8 removed: E-mail.')).toBeVisible();
  await visitor.look('sequence-undo');
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(list.locator('> li')).toHaveCount(8);
  await page.getByRole('button', { name: 'Save version 2' }).click();
  const save = page.getByRole('dialog', { name: 'Save as version 2' });
  await expect(save.getByText('1 person is in this sequence now.')).toBeVisible();
  await save.getByRole('radio', { name: 'They move to the new version' }).check();
  await visitor.look('sequence-save');
  await save.getByRole('button', { name: 'Save version 2' }).click();
  await expect(page.getByText(/Version 2 · 1 running/)).toBeVisible();

  await page.getByRole('tab', { name: 'Simulation' }).click();
  await expect(page).toHaveURL(/tab=simulation/);
  await expect(page.getByText('Is in it already')).toBeVisible();
  await visitor.look('sequence-simulation-left-out');
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByRole('cell', { name: /Maria Lopez Version 2/ })).toBeVisible();
  await visitor.look('sequence-people');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByRole('row', { name: /^2 / })).toContainText('1');
  await visitor.look('sequence-versions');
});

test('a draft is tried with a filter, put to use, and its numbers and pause serve everybody in it', async ({
  visitor,
  page,
}) => {
  await visitor.register();
  await visitor.importFile(leadFile(6));
  await makeSequence(page);
  await page.getByRole('tab', { name: 'Simulation' }).click();
  await expect(page.getByText('Would get it')).toBeVisible();
  await page.getByLabel('Source').selectOption('referral');
  await expect(page.getByText('Would get it').locator('..')).toContainText('2');
  await expect(page.getByRole('table', { name: 'What goes out on which day' })).toBeVisible();
  await visitor.look('sequence-simulation');
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByText('Nobody is in it yet')).toBeVisible();
  await visitor.look('sequence-people-empty');
  await page.getByRole('tab', { name: 'Statistics' }).click();
  await expect(page.getByText('Nothing to count yet')).toBeVisible();
  await page.getByRole('button', { name: 'Activate' }).click();
  await expect(page.getByRole('button', { name: 'Activate' })).toBeHidden();
  const editor = new URL(page.url()).pathname;

  await page.goto('/app/leads');
  await page.getByRole('button', { name: 'Start sequence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a sequence for these leads' });
  await dialog.getByLabel('Sequence').selectOption({ label: 'Med spa: first contact' });
  await dialog.getByRole('button', { name: 'Start for 6 leads' }).click();
  await expect(dialog.getByText(/^Done\./)).toBeVisible({ timeout: 30_000 });
  await page.goto(`${editor}?tab=statistics`);
  await expect(page.getByText('Put in').locator('..')).toContainText('6');
  await expect(page.getByRole('table', { name: 'What became of each step' })).toBeVisible();
  await visitor.look('sequence-statistics');
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Pause all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause everybody' }).click();
  await expect(page.getByText('Paused: 6 people').first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Paused' })).toHaveCount(6);
  await page.getByRole('button', { name: 'Resume all' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Leave out what was missed' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('cell', { name: 'Running' })).toHaveCount(6);
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

test('a rule puts a new lead into a sequence, until it is switched off', async ({ visitor, page }) => {
  await visitor.register();
  await page.goto('/app/sequences/rules');
  await expect(page.getByText('No rules yet')).toBeVisible();
  await visitor.look('sequence-rules-empty');
  await page.getByRole('button', { name: 'New rule' }).click();
  const dialog = page.getByRole('dialog', { name: 'New rule' });
  await dialog.getByLabel('Name').fill('Everybody new');
  await expect(dialog.locator('option[value=medspa_initial]')).toBeAttached();
  await dialog.getByLabel('Start').selectOption('medspa_initial');
  await visitor.look('sequence-rule');
  await dialog.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByText('A lead is added: start “Med spa: first contact”')).toBeVisible();
  await visitor.look('sequence-rules');
  await page.goto('/app/leads');
  await addLead(page);
  const card = page.getByRole('region', { name: 'Sequences' });
  await expect(card.getByText('Running')).toBeVisible({ timeout: 20_000 });

  await page.goto('/app/sequences/rules');
  await page.getByRole('button', { name: 'Edit Everybody new' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit rule' });
  await edit.getByLabel('When').selectOption('lead_scored');
  await edit.getByLabel('Grade at least').selectOption('A');
  await edit.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByText(/^A lead is scored with grade A or better/)).toBeVisible();
  await page.getByRole('button', { name: 'Switch off Everybody new' }).click();
  await expect(page.getByRole('button', { name: 'Switch on Everybody new' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete Everybody new' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete rule' }).click();
  await expect(page.getByText('No rules yet')).toBeVisible();
});

test('what holds for every sequence is set, and taken back', async ({ visitor, page }) => {
  await visitor.register();
  await page.goto('/app/sequences/settings');
  await page.getByLabel('Agent’s name').fill('Anna');
  await page.getByLabel('Booking link').fill('https://bright.example/book');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved').first()).toBeVisible();
  await visitor.look('sequence-settings');
  await page.getByLabel('Booking link').fill('');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved').nth(1)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Agent’s name')).toHaveValue('Anna');
  await expect(page.getByLabel('Booking link')).toHaveValue('');
});

test('the screens of sequences hold up on a phone', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.register();
  await addLead(page);
  const lead = new URL(page.url()).pathname;
  await startFirstContact(page);
  await page.getByRole('region', { name: 'Sequences' }).getByRole('link').click();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
  const editor = new URL(page.url()).pathname;
  const tabs = ['', 'simulation', 'people', 'statistics', 'versions'].map((tab) => `${editor}?tab=${tab}`);
  const lists = ['', '/new?template=medspa_initial', '/rules', '/settings'].map((path) => `/app/sequences${path}`);
  for (const address of [lead, ...lists, ...tabs]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^(Loading|Simulating)/)).toHaveCount(0);
    await visitor.look(`phone-${address.replace(/(seq|lead)_[^?]+/, 'one').replace(/\W+/g, '-')}`);
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

/** On a lead's page: puts the lead into the med spa's first sequence. */
async function startFirstContact(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start sequence' }).click();
  const dialog = page.getByRole('dialog', { name: /^Start a sequence for/ });
  await expect(dialog.locator('option[value=medspa_initial]')).toBeAttached();
  await dialog.getByLabel('Sequence').selectOption('medspa_initial');
  await dialog.getByRole('button', { name: 'Start sequence' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('region', { name: 'Sequences' }).getByText('Running')).toBeVisible();
}

/** Makes a draft from the med spa's template and arrives at its editor. */
async function makeSequence(page: Page): Promise<void> {
  await page.goto('/app/sequences/new?template=medspa_initial');
  await page.getByRole('button', { name: 'Use this template' }).click();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
}

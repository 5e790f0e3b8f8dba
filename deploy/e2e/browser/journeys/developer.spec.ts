import { Business } from './business.js';
import { expect, test } from './visitor.js';

const OLIVIA = '+14155550100';

test('what the sandbox kept is read and answered as the person who got it', async ({ visitor, page, request }) => {
  const business = await Business.register(visitor, request);
  await business.lead('Olivia Martinez', 'olivia@example.com', OLIVIA);
  await page.goto('/app/developer?channel=sms');
  await expect(page.getByText('No texts yet')).toBeVisible();
  await visitor.look('developer-empty');

  await page.getByRole('button', { name: 'Play an inbound text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Play an inbound text' });
  await dialog.getByLabel('From').fill(OLIVIA);
  await dialog.getByLabel('Text', { exact: true }).fill('Do you have a slot?');
  await visitor.look('developer-play');
  await dialog.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByRole('link', { name: 'Do you have a slot?' })).toBeVisible();

  await page.goto('/app/inbox');
  await page.getByRole('link', { name: /Olivia Martinez/ }).click();
  // Who answers what is not on the screen yet is told so instead.
  await expect(page.getByRole('group', { name: 'Messages' }).getByText('Do you have a slot?')).toBeVisible();
  await page.getByLabel('Message to Olivia Martinez').fill('Yes, at 3 pm.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(/^Sent /)).toBeVisible();

  await page.goto('/app/developer?channel=sms');
  await page.getByRole('link', { name: 'Yes, at 3 pm.' }).click();
  await expect(page.getByRole('heading', { name: 'Answer as the customer' })).toBeVisible();
  await visitor.look('developer-message');
  await page.getByLabel(`What ${OLIVIA} would text back`).fill('STOP');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Answered: it arrives in the inbox in a moment').first()).toBeVisible();

  await page.goto('/app/inbox');
  await page.getByRole('link', { name: /Olivia Martinez/ }).click();
  await expect(page.getByText('Automatic answer')).toBeVisible();
  await page.getByLabel('Message to Olivia Martinez').fill('One more thing');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(/asked not to be written to on this channel/)).toBeVisible();
});

test('the developer page on a phone', async ({ visitor, page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const business = await Business.register(visitor, request);
  await business.text(OLIVIA, 'Hello');
  await page.goto('/app/developer?channel=sms');
  await expect(page.getByRole('link', { name: 'Hello' })).toBeVisible();
  await visitor.look('phone-developer');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

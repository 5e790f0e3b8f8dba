import { Business, signIn } from './business.js';
import { expect, test, Visitor } from './visitor.js';

const OLIVIA = '+14155550100';

test('a text arrives while the inbox is open, and is answered, noted, assigned and put off', async ({
  visitor,
  page,
  request,
}) => {
  const business = await Business.register(visitor, request);
  await business.call('PUT', '/auth/members/me', { name: 'Anna Weber' });
  await business.lead('Olivia Martinez', 'olivia@example.com', OLIVIA);
  await business.call('POST', '/api/inbox/canned-replies', {
    title: 'Opening hours',
    shortcut: 'hours',
    text: 'Hi {first_name}, we open at 9.',
  });
  await page.goto('/app/inbox');
  await expect(page.getByText('No conversations yet')).toBeVisible();
  await visitor.look('inbox-empty');

  await business.text(OLIVIA, 'Do you have a slot on Tuesday?');
  const row = page.getByRole('link', { name: /Olivia Martinez/ });
  await expect(row).toBeVisible({ timeout: 2_000 });
  await expect(page.getByRole('listitem').filter({ has: row }).getByText('Sandbox')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Messages' }).getByText('Do you have a slot on Tuesday?')).toBeVisible();
  await expect(page.getByText('May be texted', { exact: false })).toBeVisible();
  await visitor.look('inbox-thread');

  await page.keyboard.press('r');
  const box = page.getByLabel('Message to Olivia Martinez');
  await box.pressSequentially('/hou');
  await page.getByRole('option', { name: /Opening hours/ }).click();
  await expect(box).toHaveValue('Hi Olivia, we open at 9.');
  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveValue('');
  const sent = page.getByRole('listitem').filter({ hasText: 'Hi Olivia, we open at 9.' }).last();
  await expect(sent.getByText(/^Sent /)).toBeVisible();

  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('Note to your team').fill('A regular of ours');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('Internal note')).toBeVisible();

  await page.getByLabel('Assigned to', { exact: true }).last().selectOption({ label: 'Me (Anna Weber)' });
  await expect(page.getByRole('listitem').filter({ has: row }).getByText('Anna Weber')).toBeVisible();
  await page.getByRole('button', { name: 'Snooze' }).click();
  await visitor.look('inbox-snooze');
  await page.getByRole('button', { name: /In an hour/ }).click();
  await expect(page.getByText(/^Snoozed until/).first()).toBeAttached();
  await expect(row).toBeHidden();

  await business.text(OLIVIA, 'Thank you!');
  await expect(row).toBeVisible({ timeout: 2_000 });
});

test('two browsers on one conversation: nobody answers twice without knowing', async ({
  visitor,
  page,
  request,
  browser,
}) => {
  const business = await Business.register(visitor, request);
  await business.lead('Olivia Martinez', 'olivia@example.com', OLIVIA);
  const conversation = await business.text(OLIVIA, 'Is 3 pm still free?');
  const context = await browser.newContext();
  const other = await context.newPage();
  const second = new Visitor(other);
  await signIn(other, business.account);

  for (const each of [page, other]) {
    await each.goto(`/app/inbox/${conversation}`);
    await expect(each.getByRole('group', { name: 'Messages' }).getByText('Is 3 pm still free?')).toBeVisible();
  }
  const mine = page.getByLabel('Message to Olivia Martinez');
  await mine.fill('Yes, see you at 3 pm.');
  const theirs = other.getByLabel('Message to Olivia Martinez');
  await theirs.fill('Sorry, only 4 pm is free.');
  await other.getByRole('button', { name: 'Send' }).click();
  await expect(theirs).toHaveValue('');
  const arrived = page.getByRole('group', { name: 'Messages' }).getByText('Sorry, only 4 pm is free.');
  await expect(arrived).toBeVisible({ timeout: 2_000 });
  await expect(page.getByText(/after you began: “Sorry, only 4 pm is free.”/)).toBeVisible();

  await page.getByRole('button', { name: 'Send' }).click();
  const guard = page.getByRole('alert').filter({ hasText: 'Yours was not sent' });
  await expect(guard).toContainText(/You answered \d+ s ago, in another window\. “Sorry, only 4 pm is free\.”/);
  await expect(mine).toHaveValue('Yes, see you at 3 pm.');
  await visitor.look('inbox-guard');
  expect((await business.messages(conversation)).map(({ text }) => text)).toEqual([
    'Is 3 pm still free?',
    'Sorry, only 4 pm is free.',
  ]);

  await guard.getByRole('button', { name: 'Send anyway' }).click();
  await expect(mine).toHaveValue('');
  await expect(other.getByRole('group', { name: 'Messages' }).getByText('Yes, see you at 3 pm.')).toBeVisible({
    timeout: 2_000,
  });
  expect(await business.messages(conversation)).toHaveLength(3);
  second.expectNoFaults();
  await context.close();
});

test('a lead that came in by itself is texted, and what it agrees to is put on record', async ({ visitor, page, request }) => {
  const business = await Business.register(visitor, request);
  const lead = await business.lead('Ben Carter', 'ben@example.com', '+13035550111');
  await page.goto(`/app/leads/${lead}`);
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Message to Ben Carter' });
  await dialog.getByLabel('Send as').selectOption('sms');
  await dialog.getByLabel('Message').fill('Hi Ben, thanks for asking!');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/\/app\/inbox\/conv_/);

  await page.getByRole('button', { name: 'Record consent' }).click();
  const form = page.getByRole('dialog', { name: 'Consent of Ben Carter' });
  await form.getByLabel('How they agreed').selectOption('verbal');
  await form.getByLabel('Wording').fill('Yes, you may text me');
  await visitor.look('consent-record');
  await form.getByRole('button', { name: 'Record consent' }).click();
  await expect(page.getByText(/^Texts: agreed on/)).toBeVisible();
  await page.getByLabel('Send as').selectOption('sms');
  await page.getByLabel('Message to Ben Carter').fill('And by text.');
  await page.getByRole('button', { name: 'Send' }).click();
  // Sent, or waiting for the hours that the law allows at this time of day.
  const text = page.getByRole('listitem').filter({ hasText: 'And by text.' }).last();
  await expect(text.getByText(/^(Sent|Waits for)/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the inbox on a phone, ${colorScheme}`, async ({ visitor, page, request }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    const business = await Business.register(visitor, request);
    await business.lead('Benjamin Alexander Featherstonehaugh', 'ben@a-very-long-domain-name.example', OLIVIA);
    await business.text(OLIVIA, 'A text with a very long word: Donaudampfschifffahrtsgesellschaftskapitänsmütze');
    await page.goto('/app/inbox');
    const narrow = async (name: string) => {
      await visitor.look(`phone-${colorScheme}-${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    };
    await page.getByRole('link', { name: /Benjamin/ }).waitFor();
    await narrow('inbox');
    await page.getByRole('link', { name: /Benjamin/ }).click();
    await expect(page.getByRole('heading', { name: /Benjamin/ })).toBeFocused();
    await expect(page.getByRole('group', { name: 'Messages' }).getByText(/A text with a very long word/)).toBeVisible();
    await narrow('thread');
    await page.getByRole('button', { name: 'Person and details' }).click();
    await expect(page.getByText('Texting hours')).toBeVisible();
    await narrow('person');
    await page.getByRole('button', { name: 'Back to the conversation' }).click();
    await page.getByRole('link', { name: 'Back to all conversations' }).click();
    await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible();
  });
}

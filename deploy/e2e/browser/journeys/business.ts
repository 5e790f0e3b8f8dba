import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Visitor } from './visitor.js';

interface Account {
  email: string;
  password: string;
}

/** A business that a journey has just registered, and what happens to it outside of the browser. */
export class Business {
  private constructor(
    private readonly api: APIRequestContext,
    private readonly token: string,
    readonly account: Account,
  ) {}

  static async register(visitor: Visitor, api: APIRequestContext): Promise<Business> {
    const registered = visitor.page.waitForResponse((response) => response.url().endsWith('/auth/register'));
    const account = await visitor.register();
    const { token } = (await (await registered).json()) as { token: string };
    return new Business(api, token, account);
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { Authorization: `Bearer ${this.token}` };
    const response = await this.api.fetch(path, { method, headers, data: body });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return (await response.json()) as T;
  }

  /** A lead that the inbox knows of. */
  async lead(name: string, email: string, phone: string): Promise<string> {
    const { id } = await this.call<{ id: string }>('POST', '/leads', { name, email, phone, source: 'web' });
    const hours = `/api/inbox/quiet-hours?lead_id=${id}`;
    await expect
      .poll(async () => (await this.api.get(hours, { headers: { Authorization: `Bearer ${this.token}` } })).status())
      .toBe(200);
    return id;
  }

  /** A text as if a phone had sent it. Gives its conversation. */
  async text(from: string, text: string): Promise<string> {
    const played = await this.call<{ conversation_id: string }>('POST', '/api/inbox/sandbox/sms', { from, text });
    return played.conversation_id;
  }

  async messages(conversation: string): Promise<{ id: string; direction: string; kind: string; text: string }[]> {
    const path = `/api/inbox/conversations/${conversation}/messages`;
    return (await this.call<{ messages: { id: string; direction: string; kind: string; text: string }[] }>('GET', path))
      .messages;
  }
}

/** Signs in where nobody is signed in yet, such as in a second browser. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/app/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Leads', level: 1 })).toBeVisible();
}

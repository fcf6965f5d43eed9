import type { Answer, Desk } from '../../desk';

/** A case as the tests hold it: where it is, and its newest revision. */
export class Case {
  revision: number;
  readonly documentId: string;
  readonly number: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer holds, and fails when it is not there
  last: Answer<any>;

  constructor(
    readonly desk: Desk,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    registered: Answer<any>,
  ) {
    if (registered.status !== 201)
      throw new Error(`registering answered ${registered.status} ${registered.text}`);
    this.documentId = registered.body.data.documentId;
    this.number = registered.body.data.number;
    this.revision = registered.body.data.revision;
    this.last = registered;
  }

  /** Asks for an action and gives the answer, whatever it is; `input` may override `revision` and hold `at`. */
  async ask(
    username: string | null,
    action: string,
    input: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    const token = username === null ? undefined : await this.desk.login(username);
    const path = `/api/disputes/${this.documentId}/actions/${action}`;
    return this.desk.call('POST', path, { revision: this.revision, ...input }, token, headers);
  }

  /** Does an action that has to succeed; the case is one revision on. */
  async does(username: string, action: string, at: string, input: Record<string, unknown> = {}) {
    const answer = await this.ask(username, action, { at, ...input });
    if (answer.status !== 200)
      throw new Error(`${action} by ${username} answered ${answer.status} ${answer.text}`);
    this.revision = answer.body.data.revision;
    this.last = answer;
    return answer.body;
  }

  /** The case as an account reads it. */
  async read(username: string) {
    return this.desk.call(
      'GET',
      `/api/disputes/${this.documentId}`,
      undefined,
      await this.desk.login(username),
    );
  }

  /** Takes up what somebody else did to the case, as an account reads it. */
  async refresh(username: string): Promise<void> {
    this.last = await this.read(username);
    this.revision = this.last.body.data.revision;
  }

  /** The one clock of a rule, as last answered; of several the one with the latest start. */
  clock(rule: string) {
    const clocks = this.last.body.meta.clocks as {
      rule: string;
      startOn: string;
      dueOn: string | null;
      metOn: string | null;
      light: string;
      unit: string;
      provisional: boolean;
    }[];
    const found = clocks
      .filter((clock) => clock.rule === rule)
      .sort((a, b) => a.startOn.localeCompare(b.startOn));
    return found.at(-1);
  }
}

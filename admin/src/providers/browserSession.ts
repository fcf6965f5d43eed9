import { createSession, type SessionMessage } from './session';

const rememberedKey = 'liandiao.session';
const channelName = 'liandiao.session';

/** The session of this browser. */
export const session = createSession({
  refresh: async () => (await askForToken()) ?? (await askAgain()),
  exclusively: async (task) =>
    // an office that reaches the desk over plain http has no navigator.locks; askAgain() covers the rare race
    'locks' in navigator ? await navigator.locks.request('liandiao.refresh', async () => task()) : task(),
  channel: openChannel(),
  memory: {
    get: () => localStorage.getItem(rememberedKey) === '1',
    set: (remembered) =>
      remembered ? localStorage.setItem(rememberedKey, '1') : localStorage.removeItem(rememberedKey),
  },
  onForeignChange: () => window.location.reload(),
});

async function askForToken(): Promise<string | null> {
  const answer = await fetch('/api/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  if (answer.status >= 500) throw new TypeError('refresh unavailable');
  if (!answer.ok) return null;
  return ((await answer.json()) as { jwt?: string }).jwt ?? null;
}

/** Without locks another tab may just have turned the cookie over; once more with the new one. */
async function askAgain(): Promise<string | null> {
  if ('locks' in navigator) return null;
  await new Promise((resolve) => setTimeout(resolve, 400));
  return askForToken();
}

function openChannel() {
  const channel = new BroadcastChannel(channelName);
  return {
    post: (message: SessionMessage) => channel.postMessage(message),
    listen: (hear: (message: SessionMessage) => void) => {
      channel.onmessage = (event: MessageEvent<SessionMessage>) => hear(event.data);
    },
  };
}

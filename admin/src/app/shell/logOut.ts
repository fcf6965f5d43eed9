import { authProvider } from '../../providers/authProvider';
import { forgetDrafts } from '../../ui/draftStore';

/** Logs out and leaves nothing of this person behind: the page is loaded anew, so no answer stays in memory either. */
export async function logOut(): Promise<void> {
  await authProvider.logout(undefined);
  forgetDrafts();
  window.location.assign('/login');
}

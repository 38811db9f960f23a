/**
 * A page that the browser kept whole and shows again with Back is asked for anew:
 * whoever was signed in when it was left may have signed out since.
 */
export function reloadWhenRestored(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.documentElement.hidden = true;
    location.reload();
  });
}

/** Deletes what the browser keeps for use without network. The next visit keeps it anew. */
export async function forgetOfflineCopy(): Promise<void> {
  try {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith("mailflow-triage-")).map((name) => caches.delete(name)),
    );
  } catch {
    // Where neither exists (plain http, a hardened browser) nothing is kept.
  }
}

const DATABASE = "mailflow-triage-dropped";
const FILES = "files";

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

/** What was asked of a store is only kept once its transaction has ended: a page that goes before takes it along. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
}

async function openStore(): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(FILES));
  return (await settled(opening)).transaction(FILES, "readwrite").objectStore(FILES);
}

/**
 * Keeps dropped files in this browser while the next page loads, where no script stays from one page to the next. Without
 * storage they are lost, and the next page asks for them as if nothing had been dropped.
 */
export async function putFilesAside(files: readonly File[]): Promise<void> {
  try {
    const store = await openStore();
    store.put(files, FILES);
    await committed(store.transaction);
  } catch {
    // A hardened browser may forbid it.
  }
}

/** The files that the page before has put aside; they are forgotten at once. */
export async function takeFilesAside(): Promise<readonly File[]> {
  try {
    const store = await openStore();
    const files: unknown = await settled(store.get(FILES));
    await settled(store.delete(FILES));
    return Array.isArray(files) ? files.filter((file) => file instanceof File) : [];
  } catch {
    return [];
  }
}

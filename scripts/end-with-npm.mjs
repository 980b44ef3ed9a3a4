const EVERY_MILLISECONDS = 250;

/**
 * Ends this process when the npm that started it has been ended. A signal to npm reaches only the shell between
 * npm and us, so without this a server would stay behind and keep its port. Without npm nothing is watched:
 * whoever calls the script directly may well want it to outlive the shell.
 *
 * @param {() => void} [end]
 */
export function endWithNpm(end = () => process.exit(143)) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, EVERY_MILLISECONDS);
  watch.unref();
}

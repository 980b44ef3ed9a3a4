/**
 * The path below which a site of plain files is to be, from the environment variable BASE_PATH: with a slash before it and none
 * behind, whatever was typed.
 *
 * @param {string | undefined} typed e.g. "/kb", "kb/" or "/tools/kb"
 * @returns {string} "" for the root of a name
 * @throws when it could not stand in an address
 */
export function readBasePath(typed) {
  const parts = (typed ?? "").trim().split("/").filter(Boolean);
  const wrong = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (wrong !== undefined) {
    throw new Error(
      `BASE_PATH is "${typed}", but may hold only letters, digits, -, _, . and ~ between slashes, e.g. /kb (wrong: "${wrong}").`,
    );
  }
  return parts.map((part) => `/${part}`).join("");
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.mjs";

const NEXT_LINK = /import Link from "next\/link"/;
const PLAIN_LINK = 'import { PlainLink as Link } from "@/components/layout/plain-link"';

/**
 * Has every page of the copy that is exported use plain links: Next's own load pages in pieces, each a file more. Next's
 * bundler takes no other module for `next/link`, so the copies of the sources say it.
 *
 * @param {string} folder a copy of the sources, never the project itself
 * @returns {number} files that were changed
 */
export function makeLinksPlain(folder) {
  const files = ["app", "components"].flatMap((door) =>
    filesBelow(join(folder, door)).map(({ path }) => join(folder, door, path)),
  );
  const linking = files.filter((file) => file.endsWith(".tsx") && NEXT_LINK.test(readFileSync(file, "utf8")));
  for (const file of linking) writeFileSync(file, readFileSync(file, "utf8").replace(NEXT_LINK, PLAIN_LINK));
  return linking.length;
}

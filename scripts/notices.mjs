import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectNotices, writeNotices } from "./licence-notices.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/** The licences of everything that the served site is made of, with the words that they want to be passed on. */
const FILE = "THIRD-PARTY-NOTICES.txt";

const lockfile = JSON.parse(readFileSync(join(PROJECT_ROOT, "package-lock.json"), "utf8"));
const notices = collectNotices(PROJECT_ROOT, lockfile);
writeFileSync(join(PROJECT_ROOT, FILE), writeNotices(notices));
const missing = notices.filter(({ texts }) => texts.length === 0);
console.log(
  `${notices.length} packages are in ${FILE}. Without a licence file of their own, named by their licence alone: ${missing.length}.`,
);

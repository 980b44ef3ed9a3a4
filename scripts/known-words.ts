import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { camelCaseWords } from "../lib/search/words/read-tokens";

const CONTENT = fileURLToPath(new URL("../content", import.meta.url));
const LIST = fileURLToPath(new URL("../lib/redaction/known-words.json", import.meta.url));

/** A word that only one file has may be a name in an example. */
const LEAST_FILES = 2;

/** Names of Microsoft's example companies, people and places: on a real server they would be somebody. */
const EXAMPLE_NAMES =
  /^(?:contoso|fabrikam|adatum|litware|tailspin\w*|northwind\w*|woodgrove\w*|pat|svc|berlin|london|paris|exch|srv|jones|sam|rose)$/;

/** Everyday words of remarks that articles happen not to use. */
const EVERYDAY =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow morning evening night noon midnight hello please thanks dear regards ticket incident boss colleague rebooted project team office branch building floor phone call called calls started stopped broke broken since half past quarter please thanks everybody nobody somebody anything nothing everything fine okay maybe probably definitely annoyed urgent complained complains says told asked tried tries still again always never often sometimes happened weekend week weeks holiday customer customers supplier user-reported vendor manager director chief technician consultant printer printers photocopier copier copiers fax invoice invoices newsletter payroll accounting finance legal marketing sales human resources warehouse factory school hospital";

/** The words of articles and flows, without what looks like a name. */
function wordsOf(text: string): ReadonlySet<string> {
  const prose = text.replace(/https?:\S+/g, " ").replace(/[\w.+-]+@[\w.-]+/g, " ");
  const whole = prose.match(/\p{L}+/gu) ?? [];
  return new Set(whole.flatMap((word) => [word, ...camelCaseWords(word)]).map((word) => word.toLowerCase()));
}

/** What Event Viewer calls its fields in ten languages. */
const EVENT_LABELS = new URL("../lib/diagnosis/formats/event-labels.ts", import.meta.url);

const files = readdirSync(CONTENT, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(?:mdx|yaml)$/.test(name),
);
const counts = new Map<string, number>();
for (const file of files)
  for (const word of wordsOf(readFileSync(`${CONTENT}/${file}`, "utf8")))
    counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [...counts]
  .filter(([word, count]) => count >= LEAST_FILES && word.length > 1 && !EXAMPLE_NAMES.test(word))
  .map(([word]) => word);
const labels = [...wordsOf(readFileSync(EVENT_LABELS, "utf8"))].filter((word) => word.length > 1);
const all = [...new Set([...words, ...labels, ...EVERYDAY.split(" ")])].sort();
writeFileSync(LIST, `${JSON.stringify(all.join(" "))}\n`);
console.log(`${all.length} words of ${files.length} files are in lib/redaction/known-words.json.`);

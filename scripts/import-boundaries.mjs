/**
 * Who may import whom: app → components → lib → lib/mail-flow. Inside lib the features do not know each other;
 * lib/triage composes them. ESLint knows only the last matching entry of a file, so each one is complete.
 *
 * @typedef {{ regex: string, message: string }} Ban
 */

/**
 * @param {readonly string[]} folders of the project or of lib
 * @param {string} message
 * @returns {Ban}
 */
function ban(folders, message) {
  return { regex: `^(@/|(\\./)?(\\.\\./)+)(lib/)?(${folders.join("|")})(/|$)`, message };
}

/** @type {Ban} */
const FILES = {
  regex: "^(node:)?fs(/promises)?$",
  message: "Only the loaders in *.server.ts and the compile cache touch files.",
};
/** @type {Ban} */
const COMPILER = { regex: "^mdx-bundler(/|$)", message: "Only lib/articles/compile… knows the compiler." };
/** @type {Ban} */
const SERVER_ONLY = { regex: "^server-only$", message: "Only a *.server.ts file is for the server alone." };
/** @type {Ban} */
const ARTICLE_TYPES_ONLY = {
  regex: "^(@/lib|(\\./)?(\\.\\./)+)(/?lib)?/?articles/(?!(article|asked-languages|block|nearest-name)$)",
  message: "Features know the types of articles and causes, and nothing else of lib/articles.",
};

const TOOLS = ban(["scripts", "bench", "e2e"], "Pages do not depend on tools and tests.");

const ANY_LIB = [
  { regex: "^(react|react-dom|next)(/|$)|^@next/", message: "lib/ has no React and no Next." },
  ban(["app", "components"], "Imports point one way: app → components → lib."),
  TOOLS,
];

const FEATURES = ["search", "diagnosis", "wizard", "commands", "triage"];
const LIB = [...ANY_LIB, FILES, COMPILER, SERVER_ONLY];
const KNOW_ARTICLES = FEATURES.filter((feature) => feature !== "commands");
const ARTICLES = [...LIB, ban(KNOW_ARTICLES, "These features know articles, not the other way round.")];

/** @param {string} feature */
function featureBans(feature) {
  const others = FEATURES.filter((name) => name !== feature);
  return [
    ...LIB,
    ban(others, "Features do not know each other; lib/triage composes them."),
    ARTICLE_TYPES_ONLY,
  ];
}

/**
 * @param {string | string[]} files
 * @param {readonly Ban[]} bans
 * @param {readonly Ban[]} [allowed] bans that do not hold here
 * @returns {import("eslint").Linter.Config}
 */
function zone(files, bans, allowed = []) {
  const active = bans.filter((one) => !allowed.includes(one));
  return {
    files: [files].flat(),
    rules: {
      "no-restricted-imports": ["error", { patterns: active }],
      "no-restricted-syntax": [
        "error",
        ...active.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`,
          message,
        })),
      ],
    },
  };
}

/** @type {import("eslint").Linter.Config[]} */
export const importBoundaries = [
  zone("app/**", [TOOLS]),
  zone("components/**", [TOOLS, ban(["app"], "Imports point one way: app → components → lib."), FILES]),
  zone(["scripts/**", "bench/**"], [ban(["app", "components", "e2e"], "Tools work with lib/ alone.")]),
  zone("e2e/**", [
    { regex: "^@/", message: "Journeys know the pages only through the browser." },
    ban(["app", "components", "lib", "content", "scripts", "bench"], "Journeys import nothing from the app."),
  ]),
  zone("lib/**", LIB),
  zone("lib/**/*.server.ts", LIB, [SERVER_ONLY]),
  zone("lib/articles/**", ARTICLES),
  zone("lib/articles/compile*.ts", ARTICLES, [COMPILER]),
  zone("lib/causes/**", ARTICLES),
  zone("lib/causes/*.server.ts", ARTICLES, [SERVER_ONLY, FILES]),
  zone("lib/articles/*.server.ts", ARTICLES, [SERVER_ONLY]),
  zone("lib/articles/compile*.server.ts", ARTICLES, [COMPILER, SERVER_ONLY]),
  zone("lib/articles/compile-cache*.ts", ARTICLES, [FILES, SERVER_ONLY, COMPILER]),
  zone("lib/articles/load-articles.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  zone("lib/articles/content-store.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  zone("lib/articles/read-content.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  zone("lib/articles/kept-results.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  zone("lib/articles/load-asked-as.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  zone("lib/articles/known-addresses.server.ts", ARTICLES, [FILES, SERVER_ONLY]),
  ...FEATURES.filter((feature) => feature !== "triage").flatMap((feature) => [
    zone(`lib/${feature}/**`, featureBans(feature)),
    zone(`lib/${feature}/**/*.server.ts`, featureBans(feature), [SERVER_ONLY]),
  ]),
  zone("lib/wizard/flow/load-flows.server.ts", featureBans("wizard"), [FILES, SERVER_ONLY]),
  zone("lib/triage/load-clients.server.ts", LIB, [FILES, SERVER_ONLY]),
  zone("lib/triage/check-guidance.server.ts", LIB, [FILES, SERVER_ONLY]),
  zone("lib/triage/faulty-files.server.ts", LIB, [FILES, SERVER_ONLY]),
  zone("lib/pictures/reader-files.server.ts", LIB, [FILES, SERVER_ONLY]),
  zone("lib/mail-flow/**", [
    { regex: "^(?!\\./|@/lib/mail-flow/)", message: "lib/mail-flow imports nothing outside itself." },
  ]),
  zone("lib/**/*.test.ts", ANY_LIB),
];

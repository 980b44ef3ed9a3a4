/**
 * Grades an address by the rules of Mozilla's HTTP Observatory (mdn-http-observatory, 2026: 100 points, penalties and, from 90 on,
 * bonuses; 100 and more are an A+), as a proxy that adds TLS would show it: `node scripts/observatory.mjs http://localhost:3000`.
 * What only the proxy can do is not graded: redirecting to https, its certificate, being on browsers' preload lists.
 */

/** @typedef {{ test: string, result: string, modifier: number }} Grading */

const UNSAFE = /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|data:|(?:^|\s)(?:https?:|\*)(?=\s|$)/;
const HALF_A_YEAR = 15_768_000;
const PRIVATE_REFERRERS = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];

/**
 * @param {string} policy a Content-Security-Policy
 * @returns {Map<string, string>} its directives
 */
export function readPolicy(policy) {
  return new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources.join(" ")]),
  );
}

/**
 * @param {string | null} policy
 * @returns {Grading}
 */
function gradePolicy(policy) {
  const test = "content-security-policy";
  if (policy === null) return { test, result: "there is none", modifier: -25 };
  const directives = readPolicy(policy);
  const of = (/** @type {string} */ name) => directives.get(name) ?? directives.get("default-src") ?? "*";
  if (UNSAFE.test(of("script-src")) || UNSAFE.test(of("object-src")))
    return { test, result: "scripts or objects may be unsafe", modifier: -20 };
  if ([...directives].some(([name, sources]) => /^(img|media)-src$/.test(name) && /http:|\*/.test(sources)))
    return { test, result: "pictures may come by http", modifier: -10 };
  const isFormBound = /^'(none|self)'$/.test(directives.get("form-action") ?? "");
  if (
    ["style-src", "style-src-attr", "style-src-elem"].some((name) =>
      UNSAFE.test(directives.get(name) ?? ""),
    ) ||
    !isFormBound
  )
    return { test, result: "only styles are unsafe", modifier: 0 };
  return of("default-src") === "'none'"
    ? { test, result: "nothing unsafe, default-src 'none'", modifier: 10 }
    : { test, result: "nothing unsafe", modifier: 5 };
}

/**
 * @param {Headers} headers of a page
 * @param {string} html
 * @returns {Grading[]}
 */
export function gradeHeaders(headers, html) {
  const policy = headers.get("content-security-policy");
  const frames = readPolicy(policy ?? "").get("frame-ancestors");
  const maxAge = Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1] ?? -1);
  const referrer = headers.get("referrer-policy");
  const isForeignScript = /<script[^>]+src="(?:https?:)?\/\//.test(html);
  const resources = headers.get("cross-origin-resource-policy");
  return [
    gradePolicy(policy),
    {
      test: "cookies",
      result: headers.has("set-cookie") ? "set" : "none",
      modifier: headers.has("set-cookie") ? -20 : 0,
    },
    {
      test: "cross-origin-resource-sharing",
      result: headers.get("access-control-allow-origin") ?? "none",
      modifier: headers.get("access-control-allow-credentials") === "true" ? -50 : 0,
    },
    {
      test: "cross-origin-resource-policy",
      result: resources ?? "none",
      modifier: resources === "same-origin" || resources === "same-site" ? 10 : 0,
    },
    {
      test: "referrer-policy",
      result: referrer ?? "none",
      modifier: referrer === null ? 0 : PRIVATE_REFERRERS.includes(referrer) ? 5 : -5,
    },
    {
      test: "strict-transport-security",
      result: maxAge < 0 ? "none" : `${maxAge} seconds`,
      modifier: maxAge < 0 ? -20 : maxAge < HALF_A_YEAR ? -10 : 0,
    },
    {
      test: "subresource-integrity",
      result: isForeignScript ? "scripts of other sites" : "all scripts are this site's own",
      modifier: isForeignScript ? -50 : 0,
    },
    {
      test: "x-content-type-options",
      result: headers.get("x-content-type-options") ?? "none",
      modifier: headers.get("x-content-type-options") === "nosniff" ? 0 : -5,
    },
    {
      test: "x-frame-options",
      result: frames === undefined ? (headers.get("x-frame-options") ?? "none") : `frame-ancestors ${frames}`,
      modifier: frames === "'none'" || frames === "'self'" ? 5 : headers.has("x-frame-options") ? 0 : -20,
    },
  ];
}

/**
 * @param {readonly Grading[]} gradings
 * @returns {{ score: number, grade: string }}
 */
export function gradeOf(gradings) {
  const sum = (/** @type {(modifier: number) => boolean} */ isWanted) =>
    gradings.reduce((total, { modifier }) => total + (isWanted(modifier) ? modifier : 0), 0);
  const without = 100 + sum((modifier) => modifier < 0);
  const score = Math.max(0, without >= 90 ? without + sum((modifier) => modifier > 0) : without);
  const grade =
    score >= 100
      ? "A+"
      : score >= 90
        ? "A"
        : score >= 85
          ? "A-"
          : score >= 70
            ? "B"
            : score >= 45
              ? "C"
              : score >= 25
                ? "D"
                : "F";
  return { score, grade };
}

const PAGES = [
  "/",
  "/diagnose",
  "/search?q=1035",
  "/codes/454-4.7.0",
  "/codes/zzz",
  "/troubleshoot",
  "/troubleshoot/queue-454-4-7-0/clocks.over-5",
  "/troubleshoot/queue-454-4-7-0/map",
  "/troubleshoot/queue-454-4-7-0/report",
  "/privacy",
];

const [, script = "", base] = process.argv;
if (script.endsWith("observatory.mjs") && base !== undefined) {
  for (const path of PAGES) {
    const response = await fetch(new URL(path, base), { headers: { "x-forwarded-proto": "https" } });
    const gradings = gradeHeaders(response.headers, await response.text());
    const { score, grade } = gradeOf(gradings);
    console.log(`${grade} ${score}  ${path}`);
    if (path === "/")
      for (const { test, result, modifier } of gradings)
        console.log(`     ${String(modifier).padStart(3)}  ${test}: ${result}`);
  }
}

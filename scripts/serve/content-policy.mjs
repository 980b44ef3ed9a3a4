const BASE = [
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** The wizard's map is laid out with lengths of its own for each box, which only style attributes can hold. */
const STYLE_ATTRIBUTES = "style-src-attr 'unsafe-inline'";

/** Text becomes a script, an address of one or markup only through the policy that `components/layout/trusted-types.ts` makes. */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types default nextjs"];

/**
 * What a page may do. Scripts run only from this site's own files, and in the page itself only those that the policy names by
 * hash or nonce; nothing is evaluated, framed, embedded or sent elsewhere.
 *
 * @param {{ scripts: readonly string[], hasStyleAttributes?: boolean }} page sources such as `'sha256-…'` and `'nonce-…'`
 * @returns {string} a Content-Security-Policy
 */
export function pagePolicy({ scripts, hasStyleAttributes = false }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ...BASE,
    ...(hasStyleAttributes ? [STYLE_ATTRIBUTES] : []),
    ...TRUSTED_TYPES,
  ].join("; ");
}

/**
 * What everything else may do: no file of ours is a page. A worker's script loads its parts itself, and has no place where it
 * could make a Trusted Types policy first.
 *
 * @returns {string} a Content-Security-Policy
 */
export function filePolicy() {
  return ["default-src 'none'", "script-src 'self'", ...BASE].join("; ");
}

const BASE = [
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** The wizard's map is laid out with lengths of its own for each box, which only style attributes can hold. */
const STYLE_ATTRIBUTES = "style-src-attr 'unsafe-inline'";

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
  ].join("; ");
}

/** The worker that reads pictures. A worker has the policy of its own file, so no page gets this right. */
const PICTURE_WORKER = /^\/picture-reader\/[^/]+\/worker\.js$/;

/**
 * The policy of a file that is served as it is. Only the worker that reads pictures may compile WebAssembly; it may not evaluate
 * script, and like everything it can reach this site only.
 *
 * @param {string} pathname
 * @returns {string} a Content-Security-Policy
 */
export function servedFilePolicy(pathname) {
  return PICTURE_WORKER.test(pathname) ? pagePolicy({ scripts: ["'wasm-unsafe-eval'"] }) : filePolicy();
}

/**
 * What everything else may do: no file of ours is a page.
 *
 * @returns {string} a Content-Security-Policy
 */
export function filePolicy() {
  return pagePolicy({ scripts: [] });
}

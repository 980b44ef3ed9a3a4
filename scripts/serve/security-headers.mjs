import { filePolicy } from "./content-policy.mjs";

/** What no page of ours asks a browser for. */
const UNUSED_FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/** Two years, as browsers' lists of sites that are only ever reached by TLS ask for. */
const ONLY_TLS = "max-age=63072000";

/**
 * The headers that every answer carries.
 *
 * @param {boolean} isTls whether the reader's browser asked by TLS; HSTS over plain HTTP would mean nothing
 * @returns {Record<string, string>}
 */
export function securityHeaders(isTls) {
  return {
    "content-security-policy": filePolicy(),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // With "no-referrer" a form that posts would say `Origin: null`, and the server could not tell it from a foreign one.
    "referrer-policy": "same-origin",
    "permissions-policy": UNUSED_FEATURES.map((name) => `${name}=()`).join(", "),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-permitted-cross-domain-policies": "none",
    ...(isTls ? { "strict-transport-security": ONLY_TLS } : {}),
  };
}

/**
 * Sets them. What a client says about policies is dropped: Next would take a nonce from it, and keep it in pages for others.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function setSecurityHeaders(request, response) {
  const isTls = request.headers["x-forwarded-proto"] === "https";
  for (const [name, value] of Object.entries(securityHeaders(isTls))) response.setHeader(name, value);
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
}

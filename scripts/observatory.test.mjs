import { expect, test } from "vitest";
import { gradeHeaders, gradeOf } from "./observatory.mjs";
import { pagePolicy } from "./serve/content-policy.mjs";
import { securityHeaders } from "./serve/security-headers.mjs";

/** @param {Record<string, string>} headers */
function grade(headers) {
  return gradeOf(gradeHeaders(new Headers(headers), `<script src="/_next/static/a.js"></script>`));
}

test("behind TLS a page is an A+, with a margin", () => {
  const page = {
    ...securityHeaders(true),
    "content-security-policy": pagePolicy({ scripts: ["'sha256-x'"] }),
  };
  expect(grade(page)).toEqual({ score: 130, grade: "A+" });
  expect(
    grade({ ...page, "content-security-policy": pagePolicy({ scripts: [], hasStyleAttributes: true }) }),
  ).toEqual({
    score: 120,
    grade: "A+",
  });
});

test("without headers it would fail, and inline scripts cost the A+", () => {
  expect(grade({}).grade).toBe("D");
  expect(
    grade({
      ...securityHeaders(true),
      "content-security-policy": pagePolicy({ scripts: ["'unsafe-inline'"] }),
    }).grade,
  ).not.toBe("A+");
});

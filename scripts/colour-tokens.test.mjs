import { readFileSync } from "node:fs";
import axe from "axe-core";
import { expect, test } from "vitest";

/** @typedef {{ parseString: (hex: string) => void }} AxeColour */
/** @typedef {{ Color: new () => AxeColour, getContrast: (ground: AxeColour, text: AxeColour) => number }} AxeColours */

// The types of axe-core leave this part out.
const { Color, getContrast } = /** @type {{ color: AxeColours }} */ (/** @type {unknown} */ (axe.commons))
  .color;

const css = readFileSync(new URL("../app/globals.css", import.meta.url), "utf8");

/**
 * @param {string} block
 * @returns {Record<string, string>} hex by name, without "--color-"
 */
function tokensOf(block) {
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

/**
 * @param {string} selector of a rule that holds the dark set
 */
function darkTokens(selector) {
  const from = css.slice(css.indexOf(selector));
  return tokensOf(from.slice(0, from.indexOf("}")));
}

const light = tokensOf(css.slice(css.indexOf("@theme"), css.indexOf("@media")));
const dark = { ...light, ...darkTokens(':root:not([data-theme="light"])') };

test("dark is the same by the system and by choice", () => {
  expect(darkTokens(':root[data-theme="dark"]')).toEqual(darkTokens(':root:not([data-theme="light"])'));
});

/** What is written on what, all over the site. */
const TEXT_ON = {
  page: [
    "ink",
    "ink-soft",
    "ink-faint",
    "accent",
    "accent-hover",
    "healthy",
    "caution",
    "danger",
    "info",
    "broke",
  ],
  surface: [
    "ink",
    "ink-soft",
    "ink-faint",
    "accent",
    "accent-hover",
    "healthy",
    "caution",
    "danger",
    "info",
    "broke",
  ],
  sunken: ["ink", "ink-soft", "ink-faint", "accent", "healthy", "danger"],
  "accent-soft": ["ink", "accent"],
  "healthy-soft": ["ink", "healthy"],
  "caution-soft": ["ink", "caution"],
  "danger-soft": ["ink", "danger"],
  "info-soft": ["ink", "info"],
  broke: ["on-broke"],
  ink: ["page"],
  accent: ["on-accent"],
  "accent-hover": ["on-accent"],
  mark: ["on-mark"],
  terminal: ["on-terminal", "ink-faint", "terminal-value", "terminal-filled"],
};

const pairs = Object.entries({ light, dark }).flatMap(([scheme, tokens]) =>
  Object.entries(TEXT_ON).flatMap(([ground, texts]) =>
    texts.map((text) => /** @type {const} */ ([text, ground, scheme, tokens])),
  ),
);

/**
 * @param {string | undefined} hex
 */
function colour(hex) {
  const parsed = new Color();
  parsed.parseString(String(hex));
  return parsed;
}

test.each(pairs)("%s on %s is readable in %s", (text, ground, _, tokens) => {
  expect(getContrast(colour(tokens[ground]), colour(tokens[text]))).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries({ light, dark }))("borders of fields stand out in %s", (_, tokens) => {
  for (const ground of ["page", "surface"])
    expect(getContrast(colour(tokens[ground]), colour(tokens["line-strong"]))).toBeGreaterThanOrEqual(3);
});

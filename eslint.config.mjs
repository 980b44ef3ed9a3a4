import { defineConfig, globalIgnores } from "eslint/config";
import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
// @ts-expect-error -- the package has no types
import jsxA11y from "eslint-plugin-jsx-a11y";
import { importBoundaries } from "./scripts/import-boundaries.mjs";

const CODE = ["**/*.{ts,tsx,mjs}"];

export default defineConfig([
  globalIgnores([".builds/", ".next/", ".cache/", "out/", "release/", "test-results/", "next-env.d.ts"]),
  nextCoreWebVitals,
  nextTypescript,
  {
    files: ["**/*.tsx"],
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Without it the keyboard cannot scroll a wide command or table.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: ["pre"], roles: ["group", "region"] }],
    },
  },
  {
    files: CODE,
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-unused-expressions": "error",
      eqeqeq: "error",
      "import/no-anonymous-default-export": "off",
      // Apostrophes are fine in text; the other two are usually a slip.
      "react/no-unescaped-entities": ["error", { forbid: [">", "}"] }],
    },
  },
  {
    // These rules need the types of the whole project.
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ["lib/**/*.ts"],
    ignores: ["lib/**/*.test.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-restricted-globals": ["error", "window", "document", "localStorage", "sessionStorage", "navigator"],
    },
  },
  { files: ["{lib,components}/**/*.{ts,tsx}"], rules: { "import/no-default-export": "error" } },
  {
    // A compiled article is a component made while rendering; on the server it has no state to lose.
    files: ["components/article/article-body.tsx"],
    rules: { "react-hooks/static-components": "off" },
  },
  {
    // Playwright's fixtures call a function "use", which is no React hook.
    files: ["e2e/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
  ...importBoundaries,
]);

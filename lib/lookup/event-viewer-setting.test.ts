import { expect, test } from "vitest";
import { lookupUrl, removalFile, settingFile, siteFault } from "./event-viewer-setting";

test("the setting goes to the policy's key, holds only the address, and is taken back from the same place", () => {
  expect(settingFile("https://kb.contoso.com/").split("\r\n")).toEqual([
    "Windows Registry Editor Version 5.00",
    "",
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\EventViewer]",
    '"MicrosoftRedirectionURL"="https://kb.contoso.com/lookup"',
    "",
  ]);
  expect(removalFile()).toBe(
    settingFile("https://kb.contoso.com").replace('="https://kb.contoso.com/lookup"', "=-"),
  );
});

test("a quotation mark or backslash cannot leave its place in the file", () => {
  expect(settingFile('https://x"\\y')).toContain('="https://x\\"\\\\y/lookup"');
});

test.each(["https://kb.contoso.com", "https://intranet.contoso.com/kb/"])("%s is a good address", (site) => {
  expect(siteFault(site)).toBeUndefined();
  expect(lookupUrl(site)).toMatch(/[a-z]\/lookup$/);
});

test.each([
  "",
  "kb",
  "ftp://kb",
  "http://kb.contoso.com",
  "https://localhost:3000",
  "https://127.0.0.1",
  "https://kb/?a=1",
  "https://a:b@kb",
])("%s is refused with a reason", (site) => {
  expect(siteFault(site)).toMatch(/\.$|https:\/\/$/);
});

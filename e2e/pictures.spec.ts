import { join } from "node:path";
import { recordSent } from "./sent-requests";
import { expect, test } from "./test";

const SAMPLES = join(import.meta.dirname, "../lib/pictures/samples");

test("a screenshot is read in the browser, shown beside its text, and its values wait until they are checked", async ({
  page,
  context,
}) => {
  await page.goto("/diagnose");
  const sent = recordSent(context);
  await page
    .getByLabel("File to read")
    .setInputFiles([{ name: "1x1.png", mimeType: "image/png", buffer: ONE_PIXEL }]);
  await expect(page.getByRole("alert").filter({ hasText: "too small to hold text" })).toBeVisible();

  await page.getByLabel("File to read").setInputFiles(join(SAMPLES, "event-1035-general.png"));
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue(
    /Event ID: +1035[\s\S]*LogonDenied/,
    { timeout: 60_000 },
  );
  await expect(page.getByRole("img", { name: /event-1035-general/ })).toBeVisible();
  const first = page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first();
  await expect(first).toContainText("Event 1035");
  const check = page.getByRole("region", { name: "Read from a picture, check" });
  await expect(check).toContainText("Client Frontend EX07");
  await check.getByRole("button", { name: /They are right/ }).click();
  await expect(check).toBeHidden();
  expect(await sent.text()).not.toMatch(/LogonDenied|EX07|203\.0\.113/);
});

const ONE_PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

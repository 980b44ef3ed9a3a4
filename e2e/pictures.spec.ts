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

const ODD = join(import.meta.dirname, "odd-pictures");

test("a cat is no text; CMYK, a moving picture and forty megapixels are read, each with a clear word", async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto("/diagnose");
  const sent = recordSent(context);
  const chooser = page.getByLabel("File to read");
  const box = page.getByRole("textbox", { name: /Event, Last Error/ });
  const picture = page.getByRole("region", { name: "Picture", exact: true });

  await chooser.setInputFiles(join(ODD, "cat.jpg"));
  await expect(
    page.getByRole("alert").filter({ hasText: "No text could be read in the picture" }),
  ).toBeVisible({ timeout: 60_000 });
  await expect(box).toHaveValue("");

  for (const name of ["cmyk.jpg", "moving.gif", "forty-megapixels.png"]) {
    await chooser.setInputFiles(join(ODD, name));
    await expect(picture).toContainText(name);
    await expect(picture).toContainText("compare the text with it", { timeout: 60_000 });
    await expect(box).toHaveValue(/452 4\.3\.1 Insufficient system resources/);
    await expect(picture.getByText("only its first moment was read")).toHaveCount(
      name === "moving.gif" ? 1 : 0,
    );
  }
  await expect(box).not.toHaveValue(/second moment/);
  expect(await sent.text()).not.toMatch(/Insufficient|queue\]/);
});

test("German letters are fetched only when the reader asks for them, beside the picture", async ({
  page,
}) => {
  const letters: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/(\w+)\.traineddata$/.exec(request.url()) ?? [];
    if (name !== undefined) letters.push(name);
  });
  await page.goto("/diagnose");
  await page.getByLabel("File to read").setInputFiles(join(SAMPLES, "german-ndr-recipient.png"));
  const picture = page.getByRole("region", { name: "Picture", exact: true });
  await expect(picture).toContainText("compare the text with it", { timeout: 60_000 });
  expect(letters).toEqual(["eng"]);
  await picture.getByRole("combobox", { name: "Language of the picture" }).selectOption("Deutsch");
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue(
    /Empfänger oder Gruppen[\s\S]*5\.1\.10/,
    { timeout: 60_000 },
  );
  expect(letters).toContain("deu");
});

const ONE_PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

import { recordSent } from "./sent-requests";
import { expect, test } from "./test";

const FIELDS =
  "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address";
const tracking = (...rows: readonly string[]) =>
  Buffer.from(`#Log-type: Message Tracking Log\n${FIELDS}\n${rows.join("\n")}\n`);
const END = ",,pat@fabrikam.com,STATUS,4096,1,,,Quarterly figures,kim@contoso.com";

test("logs of two servers dropped together show the way of one message, its wait and its end", async ({
  page,
  context,
}) => {
  await page.goto("/diagnose");
  const sent = recordSent(context);
  await page.getByLabel("File to read").setInputFiles([
    {
      name: "EX02.LOG",
      mimeType: "text/plain",
      buffer: tracking(
        `2024-03-05T10:28:02.000Z,,EX01.contoso.com,,EX02.contoso.com,,,SMTP,RECEIVE,9,<a1@app.contoso.com>${END.replace("STATUS", "")}`,
        `2024-03-05T10:28:03.000Z,,EX02.contoso.com,,mx.fabrikam.com,08DC3CFA5E1D0001;,,SMTP,FAIL,9,<a1@app.contoso.com>${END.replace("STATUS", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")}`,
      ),
    },
    {
      name: "EX01.LOG",
      mimeType: "text/plain",
      buffer: tracking(
        `2024-03-05T10:12:44.000Z,,scanner,,EX01.contoso.com,,,SMTP,RECEIVE,7,<a1@app.contoso.com>${END.replace("STATUS", "")}`,
        `2024-03-05T10:28:01.000Z,,EX01.contoso.com,,EX02.contoso.com,,,SMTP,SEND,7,<a1@app.contoso.com>${END.replace("STATUS", "")}`,
      ),
    },
  ]);
  const trace = page.getByRole("region", { name: "Follow one message" });
  await trace.getByRole("searchbox").fill("pat@fabrikam quarterly");
  await trace.getByRole("button", { name: /Quarterly figures/ }).click();
  const path = trace.getByRole("region", { name: /The way of “Quarterly figures”: 2 servers, 15 min 19 s/ });
  await expect(path.getByText("waited 15 min 17 s")).toBeVisible();
  await expect(path.getByRole("status")).toHaveText("It failed on EX02.contoso.com.");
  await expect(path.getByRole("link")).toHaveAttribute("href", "/codes/550-5.1.10");
  const saved = page.waitForEvent("download");
  await path.getByRole("button", { name: "Save as Markdown" }).click();
  expect((await saved).suggestedFilename()).toBe("message.md");
  expect(await sent.text()).not.toMatch(/fabrikam|EX01/);
});

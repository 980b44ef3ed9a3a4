import type { BrowserContext, Request } from "@playwright/test";

/** Everything that a request carries to the server: address, headers and body. */
async function sentText(request: Request): Promise<string> {
  const headers = await request.allHeaders();
  return [request.url(), ...Object.values(headers), request.postData() ?? ""].join("\n");
}

/** Records all that the pages of `context` send from now on; `text()` gives it, also without URL encoding. */
export function recordSent(context: BrowserContext): { text: () => Promise<string> } {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  return {
    async text() {
      const sent = (await Promise.all(requests.map(sentText))).join("\n");
      const decoded = sent.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) =>
        Buffer.from(escaped.replaceAll("%", ""), "hex").toString("utf8"),
      );
      return `${sent}\n${decoded}`;
    },
  };
}

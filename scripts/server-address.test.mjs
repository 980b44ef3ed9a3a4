import { expect, test } from "vitest";
import { localUrl, portTakenMessage, readServerAddress, sharingHint } from "./server-address.mjs";

test("without PORT and HOST the site is at port 3000 of this computer alone", () => {
  expect(readServerAddress({})).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(readServerAddress({ PORT: "", HOST: " " })).toEqual({ host: "127.0.0.1", port: 3000 });
});

test("PORT and HOST are honoured", () => {
  expect(readServerAddress({ PORT: "8080", HOST: "0.0.0.0" })).toEqual({ host: "0.0.0.0", port: 8080 });
});

test.each(["0", "-1", "65536", "99999999", "http", "30 00", "3000.5", "0x50"])(
  "PORT=%s is refused",
  (PORT) => {
    expect(readServerAddress({ PORT })).toEqual({ problem: expect.stringContaining(`"${PORT}"`) });
  },
);

test("a taken port is named together with the way to choose another", () => {
  expect(portTakenMessage(3000)).toContain("Port 3000");
  expect(portTakenMessage(3000)).toContain("PORT=3001 npm start");
  expect(portTakenMessage(65535)).toContain("PORT=3000 npm start");
});

test.each([
  ["127.0.0.1", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["192.0.2.4", "http://192.0.2.4:3000"],
  ["2001:db8::4", "http://[2001:db8::4]:3000"],
])("HOST=%s opens as %s", (host, url) => {
  expect(localUrl({ host, port: 3000 })).toBe(url);
});

test("the hint says how to share a private site, and where a shared one is found", () => {
  expect(sharingHint({ host: "127.0.0.1", port: 3000 }, "jump01")).toContain("HOST=0.0.0.0");
  expect(sharingHint({ host: "0.0.0.0", port: 3000 }, "jump01")).toContain("http://jump01:3000");
});

import { expect, test } from "vitest";
import { commandValuesOf, roleOfWriter } from "@/lib/diagnosis/server-roles";

test.each([
  ["SmtpReceive", "receivingServer"],
  ["SmtpSend", "sendingServer"],
  ["Routing", undefined],
  ["constructor", undefined],
  [undefined, undefined],
])("an event of %s is written by the %s", (category, role) => {
  expect(roleOfWriter(category)).toBe(role);
});

test("the server that logged an event is its end, and the connector is one of that server", () => {
  expect(
    commandValuesOf({ server: "MBX02.contoso.com", receiveConnector: "Default MBX02" }, "receivingServer"),
  ).toEqual({
    server: "MBX02.contoso.com",
    receivingServer: "MBX02",
    receiveConnector: "MBX02\\Default MBX02",
  });
});

test("what the paste names itself is kept", () => {
  const values = { server: "MBX02", receiveConnector: "EX01\\Relay", receivingServer: "EX09" };
  expect(commandValuesOf(values, "receivingServer")).toEqual(values);
  expect(commandValuesOf({ receiveConnector: "Relay" }, "receivingServer")).toEqual({
    receiveConnector: "Relay",
  });
});

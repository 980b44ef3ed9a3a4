import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commandFaults, readCommandFacts } from "./command-facts";
import { parseDefaultConnectors } from "./default-connectors";
import { parseEventProviders } from "./event-providers";
import { parseWindowsModules } from "./windows-modules";

const FACTS = await readCommandFacts((file) => readFile(file, "utf8"));
const query = (filter: string) => `Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ${filter} }`;

test.each([
  query("ProviderName = 'Microsoft-Filtering-FIPFS'"),
  query("ProviderName = 'MSExchangeTransport', 'MSExchange ADAccess'"),
  "Get-EventLog Application -Source 'MSExchange Common' -Newest 5",
  "Get-EventLog Application | Where-Object { $_.Source -like 'MSExchange*Transport' }",
  "Get-MessageTrackingLog -Server {{server}} | Where-Object { $_.Source -eq 'STOREDRIVER' }",
  "Get-ReceiveConnector 'EX01\\Default Frontend EX01'",
])("%s names what exists", (command) => {
  expect(commandFaults(command, ["2016"], FACTS)).toEqual([]);
});

test.each([
  [query("ProviderName = 'FIPFS'"), /"FIPFS" is no provider .* "Microsoft-Filtering-FIPFS"/],
  [query("ProviderName = 'MSExchangeTransport', 'FIPFS'"), /"FIPFS"/],
  [query("ProviderName = 'MSExchangeTransprot'"), /did you mean "MSExchangeTransport"/],
  ["Get-WinEvent Application | Where-Object { $_.ProviderName -match '^MSExchange|^FIPFS$' }", /FIPFS/],
  ["Get-WinEvent Application | Where-Object { $_.ProviderName -like 'Kerberos*' }", /Kerberos/],
  ["Get-EventLog Application -Source 'FIPFS'", /Microsoft-Filtering-FIPFS/],
])("%s filters by a provider that does not exist", (command, fault) => {
  expect(commandFaults(command, ["2016"], FACTS)).toEqual([expect.stringMatching(fault)]);
});

test.each([
  ["Test-NetConnection {{server}} -Port 25", ["2007"], /2012 R2, on which Exchange 2007/],
  ["Resolve-DnsName contoso.com", ["2007", "2010"], /2012, on which Exchange 2007/],
] as const)("%s is refused for Exchange %s", (command, versions, fault) => {
  expect(commandFaults(command, versions, FACTS)).toEqual([expect.stringMatching(fault)]);
});

test("a cmdlet of Windows passes for a version that runs on such a Windows", () => {
  expect(commandFaults("Test-NetConnection {{server}} -Port 25", ["2013", "SE"], FACTS)).toEqual([]);
});

test.each([
  ["Get-ReceiveConnector 'EX01\\Default Frontend EX01'", /does not exist in Exchange 2010/],
  ["Get-ReceiveConnector 'EX01\\Client Proxy EX01'", /does not exist in Exchange 2010/],
  ["Get-ReceiveConnector 'EX01\\Default Fronted EX01'", /did you mean "Default Frontend <server>"/],
])("%s is refused in 2010", (command, fault) => {
  expect(commandFaults(command, ["2010"], FACTS)).toEqual([expect.stringMatching(fault)]);
});

const provider = { eventSource: "FIPFS", provider: "x", log: "Application", source: "https://contoso.com" };
const json = (value: object) => JSON.stringify(value, undefined, 2);

test.each([
  [
    () => parseEventProviders(json([{ ...provider, log: "Aplication" }])),
    /event-providers\.json:5.*"Aplication".*"Application"/s,
  ],
  [
    () => parseEventProviders(json([{ ...provider, source: "none" }])),
    /:6: 0\.source: is "none": expected the address/,
  ],
  [() => parseEventProviders("["), /event-providers\.json: JSON/],
  [
    () =>
      parseWindowsModules(
        json({
          windowsOfExchange: [],
          cmdlets: [{ name: "Resolve-DnsName", since: "2012R2", source: "https://a.de" }],
        }),
      ),
    /windows-modules\.json:6: cmdlets\.0\.since: is "2012R2": .*"2012 R2"/,
  ],
  [
    () =>
      parseDefaultConnectors(
        json([
          {
            name: "Default <server>",
            versions: "2014",
            role: "Mailbox",
            service: "Transport",
            port: 25,
            source: "https://contoso.com",
          },
        ]),
      ),
    /default-connectors\.json:4: 0\.versions: is "2014": expected versions/,
  ],
])("a table that is not right names line, field, value and what was expected", (parse, message) => {
  expect(parse).toThrow(message);
});

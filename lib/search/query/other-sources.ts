import { squash } from "./known-identifiers";

/** Event sources near mail flow that no article is about, as Event Viewer names them. */
const OTHER_SOURCES = new Set(
  `MSExchange ActiveSync|MSExchange ADAccess|MSExchange Assistants|MSExchange Autodiscover|MSExchange Availability|
  MSExchange Calendar Connector|MSExchange Certificate Deployment|MSExchange Client Access|MSExchange CmdletLogs|
  MSExchange Configuration Cmdlet|MSExchange Control Panel|MSExchange Front End HTTP Proxy|MSExchange Mailbox Replication|
  MSExchange Mid-Tier Storage|MSExchange Monitoring|MSExchange OAuth|MSExchange OutlookProtection|MSExchange OWA|
  MSExchange RBAC|MSExchange RPC Client Access|MSExchange Search|MSExchange Search Indexer|MSExchange System Attendant|
  MSExchange Throttling|MSExchange Unified Messaging|MSExchange Web Services|MSExchangeADTopology|MSExchangeAL|
  MSExchangeApplicationLogic|MSExchangeCalCon|MSExchangeDagMgmt|MSExchangeDiagnostics|MSExchangeDSAccess|MSExchangeFBA|
  MSExchangeFBPublish|MSExchangeFDS|MSExchangeHM|MSExchangeIMAP4|MSExchangeIS|MSExchangeIS Mailbox Store|
  MSExchangeIS Public Store|MSExchangeMailboxAssistants|MSExchangeMTA|MSExchangeMU|MSExchangePOP3|MSExchangeRepl|
  MSExchangeRPC|MSExchangeSA|MSExchangeServiceHost|MSExchangeSetup|MSExchangeThrottling|MSExchangeUM|
  .NET Runtime|Application Error|Application Popup|ASP.NET|Certificate Services Client|DCOM|DFSR|DFS Replication|
  DistributedCOM|DNS Client Events|ESE|ESE97|ESE98|FailoverClustering|Group Policy|IIS-W3SVC-WP|Kernel-Power|
  Microsoft-Windows-DistributedCOM|Microsoft-Windows-GroupPolicy|Microsoft-Windows-Kernel-Power|
  Microsoft-Windows-Security-Auditing|Netlogon|NTDS Replication|Ntfs|Schannel|Service Control Manager|Userenv|volsnap|
  VSS|W3SVC|WAS|Windows Error Reporting|Windows SharePoint Services 3`
    .split(/\|\s*/)
    .map(squash),
);

/** True for the name of an event source of Exchange or Windows that has nothing to do with mail flow. */
export function isOtherSource(name: string): boolean {
  return OTHER_SOURCES.has(squash(name));
}

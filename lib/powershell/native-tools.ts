/** When a tool only looks: `reads` must fit its arguments, and `changes` must not. Without `reads` it always looks. */
type Tool = { readonly reads?: RegExp; readonly changes?: RegExp; readonly because: string };

const verb = (reads: RegExp, because: string): Tool => ({ reads, because });
const unless = (changes: RegExp, because: string): Tool => ({ changes, because });
const LOOKS: Tool = { because: "only looks" };

const NLTEST_READS =
  /^(?:\/(?:server|dsgetdc|dsgetsite|dsgetsitecov|dsgetfti|dclist|dcname|sc_query|domain_trusts|trusted_domains|all_trusts|parentdomain|whowill|finduser|query|force|kdc|gc|gtimeserv|timeserv|pdc|ds|ds_6|ds_8|writable|avoidself|ldaponly|backg|ip|dns|netbios|ret_dns|ret_netbios|v|primary|forest|direct_out|direct_in)(?::\S*)?(?:\s+|$))+$/i;

// What each tool does with which argument stands in the reference of the Windows commands:
// https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands
const TOOLS: Readonly<Record<string, Tool>> = {
  arp: verb(/^-a\b/i, "only arp -a looks"),
  auditpol: verb(/^\/(?:get|list)\b/i, "only /get and /list look"),
  cd: LOOKS,
  certutil: {
    reads:
      /^(?:-(?:f|v|user|enterprise|silent|split|urlfetch|grouppolicy)\s+)*-(?:verify|verifystore|store|viewstore|dump|url|hashfile|ping|pingadmin|cainfo|tcainfo|getreg|ca\.cert|isvalid|error|sct|template|templatecas|dcinfo|tpminfo)\b/i,
    because: "only -verify, -store, -dump and their like look",
  },
  chkdsk: unless(/\/(?:f|r|x|b|spotfix|offlinescanandfix|scan|l:)/i, "repairs the disk"),
  cls: LOOKS,
  dcdiag: unless(/\/fix\b|\/f:|\/ferr:|\/x:/i, "mends entries or writes a file"),
  dig: LOOKS,
  dir: LOOKS,
  dnscmd: verb(
    /^(?:\S+\s+)?\/(?:info|statistics(?!.*clear)|zoneinfo|enumzones|enumrecords|zoneprint|ipvalidate)\b/i,
    "only /info, /zoneinfo and their like look",
  ),
  dsget: LOOKS,
  dsquery: LOOKS,
  echo: LOOKS,
  eseutil: verb(/^\/(?:m[hklms]|k|\?)/i, "only /mh, /mk, /ml, /mm, /ms and /k look"),
  exit: LOOKS,
  find: LOOKS,
  findstr: LOOKS,
  fltmc: verb(/^(?:filters|instances|volumes)?(?:\s|$)/i, "only filters, instances and volumes look"),
  fsutil: verb(
    /^(?:fsinfo|volume (?:diskfree|querycluster)|dirty query|behavior query|8dot3name query|usn query\w*|hardlink list|quota query|resource info|repair query|sparse query\w*)\b/i,
    "only its queries look",
  ),
  getmac: LOOKS,
  gpresult: unless(/\/(?:x|h)\b/i, "writes a file"),
  hostname: LOOKS,
  icacls: unless(/\/(?!t\b|c\b|l\b|q\b|findsid\b|verify\b)\w+/i, "changes or saves the rights"),
  ipconfig: verb(
    /^(?:\/all|\/allcompartments|\/displaydns|\/showclassid6? \S+)?$/i,
    "only without a switch, /all and /displaydns look",
  ),
  klist: verb(
    /^(?:-l[hi]\s+\S+(?:\s+|$))*(?:tickets|tgt|sessions|query_bind|kcd_cache|cloud_debug|get\s+\S+)?$/i,
    "only tickets, tgt, sessions and their like look",
  ),
  logman: verb(/^query\b/i, "only query looks"),
  more: LOOKS,
  nbtstat: unless(/-R{1,2}(?:\s|$)/, "clears or renews names"),
  net: verb(
    /^(?:start|view(?:\s.*)?|statistics(?:\s.*)?|stats(?:\s.*)?|accounts(?:\s+\/domain)?|config(?:\s+\w+)?|session|share(?:\s+[^\s/=]+)?|use|file|time(?:\s+\\\\\S+)?|helpmsg\s+\d+|(?:user|group|localgroup)(?:\s+[^/\s]+)?(?:\s+\/domain)?)$/i,
    "starts, stops or changes something with this word",
  ),
  netdom: verb(/^(?:query|verify)\b/i, "only query and verify look"),
  netsh: {
    reads: /(?:^|\s)(?:show|dump)\b/i,
    changes: /\b(?:set|add|delete|reset|start|stop|import|install|exec)\b/i,
    because: "only show looks",
  },
  netstat: LOOKS,
  nltest: verb(
    NLTEST_READS,
    "only /sc_query, /dsgetdc, /dclist and their like look; /sc_verify may build a new secure channel",
  ),
  nslookup: LOOKS,
  openssl: {
    reads: /^(?:s_client|x509|version|ciphers|verify|asn1parse|s_time)\b/i,
    changes: /\s-(?:out|keyout|signkey|CAcreateserial|req)\b/i,
    because: "only s_client, x509, verify and their like look",
  },
  pathping: LOOKS,
  ping: LOOKS,
  portqry: unless(/\s-l\b/i, "writes a file"),
  qprocess: LOOKS,
  query: LOOKS,
  quser: LOOKS,
  qwinsta: LOOKS,
  reg: verb(/^(?:query|compare)\b/i, "only query and compare look"),
  repadmin: verb(
    /^(?:\/(?:show\w*|replsum\w*|viewlist|queue|failcache|istg|bridgeheads|latency|querysites|bind)\b)/i,
    "only /showrepl, /replsummary and their like look",
  ),
  route: verb(/^(?:-[46]\s+)?print\b/i, "only print looks"),
  sc: verb(
    /^(?:\\\\\S+\s+)?(?:query(?:ex)?|qc|qdescription|qfailure|qfailureflag|qsidtype|qprivs|qtriggerinfo|qpreferrednode|enumdepend|getdisplayname|getkeyname|sdshow)\b/i,
    "only query, qc, enumdepend and their like look",
  ),
  setspn: {
    reads: /(?:^|\s)-[lqx](?:\s|$)/i,
    changes: /(?:^|\s)-[adrs](?:\s|$)/i,
    because: "only -L, -Q and -X look",
  },
  sort: unless(/\/o\b/i, "writes a file"),
  systeminfo: LOOKS,
  tasklist: LOOKS,
  telnet: LOOKS,
  timeout: LOOKS,
  tracert: LOOKS,
  type: LOOKS,
  typeperf: unless(/\s-(?:o|cf)\b/i, "writes a file"),
  ver: LOOKS,
  vssadmin: verb(/^list\b/i, "only list looks"),
  w32tm: verb(
    /^\/(?:query|monitor|stripchart|tz|dumpreg|ntte|ntpte)\b/i,
    "only /query, /monitor and /stripchart look",
  ),
  wevtutil: verb(
    /^(?:el|enum-logs|gl|get-log|ep|enum-publishers|gp|get-publisher|qe|query-events|gli|get-loginfo)\b/i,
    "only el, gl, ep, gp, qe and gli look",
  ),
  where: LOOKS,
  whoami: LOOKS,
  wmic: {
    reads: /\b(?:get|list)\b/i,
    changes: /\b(?:call|create|delete|set)\b|\/(?:output|append|record):/i,
    because: "only get and list look",
  },
};

const BY_NAME: ReadonlyMap<string, Tool> = new Map(Object.entries(TOOLS));

/** curl as a program of its own; in Windows PowerShell the bare name is a cmdlet. */
const CURL =
  /(?:^|\s)(?:-[A-Za-z]*[oOTXdFQcD](?:\s|$|\S)|--(?:output|remote-name|upload-file|request|data\S*|form\S*|quote|mail-\S+|json|cookie-jar|dump-header|create-dirs|config)\b)/;

/**
 * Why a native tool may change something; undefined when it only looks.
 * @param name as it is typed: with or without .exe, with or without its folder
 * @param given its arguments as they are typed
 */
export function changesByTool(name: string, given: string): string | undefined {
  const base = (name.split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/\.(?:exe|com)$/, "");
  if (base === "curl") return CURL.test(given) ? "may send something or write a file" : undefined;
  const tool = BY_NAME.get(base);
  if (tool === undefined) return "is not known to be read-only";
  const only = given.trim();
  const looks = (tool.reads?.test(only) ?? true) && !tool.changes?.test(only);
  return looks ? undefined : `may change something (${tool.because})`;
}

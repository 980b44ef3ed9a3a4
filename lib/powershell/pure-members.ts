import { isPureClass } from "@/lib/powershell/reading-cmdlets";

/** Methods that give a value back, or talk on a connection that is already open; no object keeps a change from them. */
const PURE_METHODS =
  /^(?:Add(?:Days|Hours|Minutes|Seconds|Milliseconds|Months|Years|Ticks)|Subtract|To(?:String|Local(?:Time)?|UniversalTime|ShortDateString|LongDateString|ShortTimeString|FileTime(?:Utc)?|Bytes|KB|MB|GB|TB|Lower(?:Invariant)?|Upper(?:Invariant)?|Array|CharArray|Int32|Int64)|Split|Trim(?:Start|End)?|Replace|Substring|PadLeft|PadRight|StartsWith|EndsWith|Contains(?:Key|Value)?|(?:Last)?IndexOf(?:Any)?|Equals|CompareTo|Match(?:es)?|IsMatch|Format|Get(?:Type|HashCode|Length|Enumerator|Stream|Bytes|String|NameInfo|Value|SubKeyNames|ValueNames|CertHashString|ExpirationDateString|EffectiveDateString|AddressBytes|DirectoryEntry|PropertyValue)|Find(?:All|One)|Where|ForEach|Read(?:Line|ToEnd)?|Write(?:Line)?|Flush|Close|Dispose|(?:Begin|End)?Connect|WaitOne|AuthenticateAs(?:Client|Server)|Total(?:Days|Hours)|Append(?:Line)?)$/i;

/** Static members that only compute or look, as `type::member`. The System. in front may be left out. */
const PURE_STATICS: readonly RegExp[] = [
  /^(?:math|convert|bitconverter|regex|char|string|datetime|timespan|version|guid|ipaddress|net\.ipaddress|int|uri|text\.regularexpressions\.regex|xml\.xmlconvert)::\w+$/i,
  /^net\.dns::get\w+$/i,
  /^text\.encoding::\w+$/i,
  /^io\.path::(?:combine|get(?!tempfile)\w+|changeextension|hasextension)$/i,
  /^io\.file::(?:readall\w+|readlines|exists|openread|opentext|get\w+)$/i,
  /^io\.directory::(?:exists|get\w+|enumerate\w+)$/i,
  /^environment::(?:get\w+)$/i,
  /^management\.automation\.psserializer::deserialize$/i,
  /^management\.automation\.language\.parser::parse\w+$/i,
  /^security\.principal\.windowsidentity::getcurrent$/i,
  /^directoryservices\.activedirectory\.\w+::(?:get|find)\w+$/i,
  /^diagnostics\.(?:stopwatch::startnew|process::get\w+|eventlog::(?:exists|sourceexists|get\w+|lognamefromsourcename))$/i,
  /^(?:pscustomobject|psobject)::\w+$/i,
];

const PURE_CASTS =
  /^(?:xml|u?int(?:16|32|64)?|long|short|double|single|float|decimal|string|char|byte|bool|object|datetime|timespan|regex|version|guid|ipaddress|net\.ipaddress|array|hashtable|ordered|pscustomobject|psobject|switch|void|uri|math|mailaddress|net\.mail\.mailaddress|adsi|adsisearcher|wmi|type|text\.encoding|net\.sockets\.sockettype|security\.authentication\.sslprotocols|security\.cryptography\.x509certificates\.x509certificate2?)$/i;

const withoutSystem = (name: string) => name.replace(/^System\./i, "").replace(/\[[,\s]*\]$/, "");

/** Why a call of a method may change something; undefined when it only gives a value back. */
export function changesByMethod(method: string, type?: string): string | undefined {
  if (type === undefined)
    return PURE_METHODS.test(method) ? undefined : `the method ${method} may change something`;
  const isPure =
    method.toLowerCase() === "new"
      ? isPureClass(type)
      : PURE_STATICS.some((pattern) => pattern.test(`${withoutSystem(type)}::${method}`));
  return isPure ? undefined : `[${type}]::${method} is not known to be read-only`;
}

/** Why turning a value into a type may change something, e.g. open a file; undefined when it only makes a value. */
export function changesByCast(type: string): string | undefined {
  return PURE_CASTS.test(withoutSystem(type)) ? undefined : `[${type}] is not known to make a value only`;
}

/** Settings of an object in memory, of which no other program knows. */
const OWN_PROPERTY =
  /^\$(?!env:)\w+\.(?:(?:Read|Write|Receive|Send|Client)?Timeout|NoDelay|AutoFlush|NewLine|Filter|PageSize|SizeLimit|SearchRoot|SearchScope)$/i;
const OWN_VARIABLE = /^(?:\[[^\]]+(?:\[\])?\]\s*)?\$(?:(?:script|global|local|private):)?\w+$/i;
const OWN_ELEMENT = /^\$\w+\[[^\]]*\]$/;

/** Why an assignment may change something beyond the console in which it runs. */
export function changesByAssignment(target: string): string | undefined {
  const isOwn = target
    .split(",")
    .map((each) => each.trim())
    .every((each) => OWN_VARIABLE.test(each) || OWN_PROPERTY.test(each) || OWN_ELEMENT.test(each));
  return isOwn ? undefined : `gives ${target} a value`;
}

import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { ConnectDesk } from "@/components/lookup/connect-desk";
import { basePath, publicAddress, siteAddress } from "@/lib/site";

export const metadata: Metadata = {
  title: "Open this site from where you work",
  description:
    "Event Viewer, Operations Manager, the address bar, PowerShell and tickets: how each leads to the right article here.",
};

export default function ConnectPage() {
  const site = publicAddress() === undefined ? "https://mailflow.example.com" : siteAddress("");
  return (
    <div className="max-w-3xl">
      <PageHeading
        title="Open this site from where you work"
        lead="Event Viewer, Operations Manager, the browser’s address bar, PowerShell and tickets can lead straight to the article."
      />
      <Part id="event-viewer" title="Event Viewer">
        <p>
          Event Viewer has a link “Event Log Online Help” below each event. A policy of Windows (
          <Source href="https://github.com/Harvester57/W10-ADMX/blob/master/EventViewer.admx">
            EventViewer.admx
          </Source>
          ) lets you choose where it leads. Set to this site, it opens the article of the event, a choice
          where several sources use the number, or a page that says that the event is not Exchange’s and leads
          on to Microsoft.
        </p>
        <ConnectDesk siteUrl={site} />
        <h3 className="mt-6 mb-2 text-lg font-bold">Before you do</h3>
        <ul className="list-disc space-y-2 pl-6">
          <li>
            <strong>Every event of the machine</strong> leads here then, not only Exchange’s. Events of others
            are answered with the vendor’s address.
          </li>
          <li>
            <strong>Hardened servers have no such link.</strong> The policy{" "}
            <Source href="https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-icm">
              Turn off Event Viewer “Events.asp” links
            </Source>{" "}
            removes it, and common security baselines demand that. Do not weaken a baseline for this: use a
            short link or the PowerShell command below.
          </li>
          <li>
            <strong>Your security team will see it.</strong> Malware has changed the same kind of values, so
            detection rules watch for them (
            <Source href="https://detection.fyi/sigmahq/sigma/windows/registry/registry_set/registry_set_persistence_event_viewer_events_asp">
              Sigma: Potential Persistence Via Event Viewer Events.asp
            </Source>
            , <Source href="https://attack.mitre.org/techniques/T1112/">ATT&amp;CK T1112</Source>). Tell them
            before, set it by Group Policy, and set the address only, never the program.
          </li>
          <li>
            Use an https address. Event Viewer sends the event’s number, source, category and time, and names
            and versions of the program that logged it; this site’s server log keeps no query.
          </li>
          <li>
            What each Windows version appends has changed. This site reads <code>EvtID</code>,{" "}
            <code>EvtSrc</code>, <code>ProdName</code> and the other known names in any order; open one event
            for a trial before you roll the setting out.
          </li>
        </ul>
      </Part>
      <Part id="operations-manager" title="Operations Manager (SCOM)">
        <p>
          An alert’s rule name or rule path leads to the articles of its events. In a notification’s text add
          a line like this, and try it with one alert first:
        </p>
        <Code>{`${site}/lookup?rule=$UrlEncodeData/Context/DataItem/AlertName$`}</Code>
        <p>
          By hand: <code className="break-all">/lookup?rule=…</code> takes the name as the alert shows it, and{" "}
          <code className="break-all">/lookup?rulePath=…</code> the path of the rule in the management pack. A
          name that no article knows is searched for.
        </p>
      </Part>
      <Part id="address-bar" title="Address bar">
        <p>
          The site describes its search to browsers (OpenSearch). In Firefox choose “Add Mailflow Triage” in
          the address bar’s menu; Edge and Chrome list it below Settings › Search engine once it was used.
          Then type the site’s name, Tab and the code.
        </p>
      </Part>
      <Part id="short-links" title="Short links">
        <p>
          For tickets and chats: <code>/e/1035</code>, <code>/e/MSExchangeTransport/1035</code>,{" "}
          <code>/c/4.7.0</code>.
        </p>
      </Part>
      <Part id="powershell" title="PowerShell">
        <p>
          A module for Windows PowerShell 5.1 and later asks this site about events, queues and any text, and
          prints the best article with its first check. It changes nothing on the server.
        </p>
        <p>
          <a href={`${basePath()}/MailflowTriage.psm1`} download>
            MailflowTriage.psm1
          </a>
        </p>
        <Code>
          {[
            "Import-Module .\\MailflowTriage.psm1",
            `Get-WinEvent -LogName Application -MaxEvents 50 | Resolve-MailflowError -Site ${site}`,
            `Get-Queue | Resolve-MailflowError -Site ${site}`,
            `Get-MailflowProbe -Symptom queue-454-4-7-0 -Site ${site}`,
          ].join("\n")}
        </Code>
      </Part>
      <Part id="programs" title="Programs">
        <p>
          The JSON API is described in <a href={`${basePath()}/openapi.json`}>openapi.json</a> (OpenAPI 3.1),
          changed articles in the <a href={`${basePath()}/atom.xml`}>Atom feed</a>, and the whole site for
          language models in <a href={`${basePath()}/llms.txt`}>llms.txt</a>.
        </p>
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 space-y-3">
      <h2 id={id} className="text-2xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Source({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

function Code({ children }: { children: string }) {
  return (
    <pre
      tabIndex={0}
      className="overflow-x-auto rounded-panel bg-terminal px-4 py-3 text-sm text-on-terminal"
    >
      {children}
    </pre>
  );
}

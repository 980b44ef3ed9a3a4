import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import { askedValues } from "@/components/article/command-context";
import { Beside } from "@/components/article/beside";
import { fragmentGiver } from "@/components/article/give-fragment";
import { SourceList } from "@/components/article/source-list";
import { ValuesForm } from "@/components/article/values-form";
import { VersionNotice } from "@/components/version/version-notice";
import { WizardLinks } from "@/components/article/wizard-links";
import { CauseParts } from "@/components/causes/cause-parts";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Note } from "@/components/ui/panel";
import { PlainProse } from "@/components/ui/plain-prose";
import { Word } from "@/components/ui/word";
import { listedCauses, type Article } from "@/lib/articles/article";
import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { commandTextsOf, type Cause } from "@/lib/causes/cause";
import { AREAS } from "@/lib/mail-flow/area";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { LAYERS } from "@/lib/mail-flow/layer";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";

/** The page of one cause, with all that it needs loaded. */
export async function CausePage({ cause }: { cause: Cause }) {
  const [documents, causes, flows] = await Promise.all([loadArticles(), loadCauses(), loadCheckedFlows()]);
  const articles = documents.map(({ article }) => article);
  const inFlows = flows.filter((flow) => flow.causes.some(({ id }) => id === cause.id));
  const symptoms = inFlows.flatMap((flow) => flow.symptoms);
  const asked = askedValues(commandTextsOf(cause));
  return (
    <div className="with-margin">
      <article data-applies-to={cause.appliesTo.join(" ")} className="max-w-[50rem] min-w-0">
        <Breadcrumbs
          trail={[
            { href: "/causes", label: "Causes" },
            { href: `/areas/${cause.area}`, label: AREAS[cause.area] },
          ]}
        />
        <PageHeading
          over={<Marks cause={cause} />}
          title={cause.title}
          lead={<PlainProse text={cause.summary} />}
        />
        <Signs signs={cause.signs} />
        <VersionNotice appliesTo={cause.appliesTo} />
        {asked.length > 0 && (
          <div className="mb-4 hidden scripted:block">
            <Note>
              <ValuesForm asked={asked} />
            </Note>
          </div>
        )}
        <CauseParts cause={cause} level={2} giveFragment={fragmentGiver()} />
        <LookAlikeList cause={cause} causes={causes} />
        <ReadAbout cause={cause} articles={articles} />
        <Procedures cause={cause} articles={articles} />
        <WizardLinks links={symptoms.map(({ id, title }) => ({ href: wizardPath(id, []), label: title }))} />
        <SourceList sources={cause.sources} reviewedOn={cause.reviewedOn} />
      </article>
      <Beside stage={cause.stage} says="Where it happens" />
    </div>
  );
}

function Marks({ cause }: { cause: Cause }) {
  const layer = LAYERS[cause.layer];
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <strong className="text-ink">Cause</strong>
      {layer !== AREAS[cause.area] && <span>{layer}</span>}
      <span className="text-sm text-ink-faint">Exchange {describeExchangeVersions(cause.appliesTo)}</span>
    </p>
  );
}

/** The words of messages that point to the cause. */
function Signs({ signs }: { signs: readonly string[] }) {
  if (signs.length === 0) return null;
  return (
    <p className="-mt-2 mb-4 flex flex-wrap items-center gap-1">
      <span className="mr-1 text-sm text-ink-faint">Messages say</span>
      {signs.map((sign) => (
        <Word key={sign} text={sign} />
      ))}
    </p>
  );
}

function LookAlikeList({ cause, causes }: { cause: Cause; causes: readonly Cause[] }) {
  if (cause.lookAlikes.length === 0) return null;
  return (
    <section aria-labelledby="look-alikes" className="mt-8">
      <h2 id="look-alikes" className="mb-2 text-xl font-bold">
        Looks like it, but is not
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {cause.lookAlikes.map(({ causeId, difference }) => (
          <li key={causeId}>
            <Link href={`/causes/${causeId}`} prefetch={false}>
              {causes.find(({ id }) => id === causeId)?.title ?? causeId}
            </Link>
            : <PlainProse text={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pages about it: those that it names, the main one first, then those that list it among their causes. */
function ReadAbout({ cause, articles }: { cause: Cause; articles: readonly Article[] }) {
  const listing = articles.filter((article) => listedCauses(article).some((each) => each.cause === cause.id));
  const urls = new Set([...cause.articles, ...listing.map(({ url }) => url)]);
  const found = [...urls].flatMap((url) => articles.find((article) => article.url === url) ?? []);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="read-about" className="mt-8">
      <h2 id="read-about" className="mb-2 text-xl font-bold">
        Seen in
      </h2>
      <ul className="space-y-1">
        {found.map((article) => (
          <li key={article.url}>
            <strong className="font-mono text-sm">{articleLabel(article)}</strong>{" "}
            <Link href={article.url} prefetch={false}>
              {article.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Procedures({ cause, articles }: { cause: Cause; articles: readonly Article[] }) {
  if (cause.procedures.length === 0) return null;
  return (
    <section aria-labelledby="procedures" className="mt-8">
      <h2 id="procedures" className="mb-2 text-xl font-bold">
        How to
      </h2>
      <ul className="space-y-1">
        {cause.procedures.map(({ url, why }) => {
          const title = articles.find((article) => article.url === url)?.title ?? why;
          return (
            <li key={url}>
              <Link href={url} prefetch={false}>
                {title}
              </Link>
              {why !== title && (
                <span className="text-ink-soft">
                  {" "}
                  · <PlainProse text={why} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

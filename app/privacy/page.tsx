import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { StoredList } from "@/components/storage/stored-list";

export const metadata: Metadata = {
  title: "What is stored, and how to delete it",
  description: "What this site keeps in your browser, until when, and one button that deletes it all.",
};

export default function PrivacyPage() {
  return (
    <div className="max-w-3xl">
      <PageHeading
        title="What is stored, and how to delete it"
        lead="Everything below is in this browser only. No cookie is set, no other site is asked, and the server keeps no text of yours."
      />
      <noscript>
        <p className="mb-6 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3">
          Without JavaScript nothing is stored. What was stored earlier can be deleted in the browser’s own
          settings, as data of this site.
        </p>
      </noscript>
      <StoredList />
      <p className="mt-4">
        Over https the browser also keeps this site’s own pages, about 3 MB, so that it works without network.
        They hold nothing of yours; the button deletes them too, and the next visit keeps them anew.
      </p>
      {process.env.STATIC_EXPORT === "1" && (
        <p className="mt-4">
          A file that you drop on another page than that of pasted errors is kept until that page has opened,
          which reads it and forgets it; the next page that you open, and the button, forget it as well.
        </p>
      )}
      <h2 className="mt-10 mb-3 text-2xl font-bold">What is sent</h2>
      <ul className="list-disc space-y-2 pl-6">
        <li>
          What you paste or drop is read in this browser. It is not sent, and never becomes part of an
          address, however short it is.
        </li>
        <li>
          What you type into the search box becomes part of the address of the search page when you press
          Enter, so that you can go back to it and send it to a colleague.
        </li>
        <li>
          Without JavaScript the search box and the box for the script’s line are sent to this site’s server,
          which answers and keeps nothing. Only words that articles have go on into an address.
        </li>
        <li>
          The wizard’s answers are part of the address. They are keys of ours, such as{" "}
          <code>clocks.over-5</code>, and name nobody.
        </li>
      </ul>
    </div>
  );
}

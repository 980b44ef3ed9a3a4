import Link from "next/link";

/** Says that a search without JavaScript was made with fewer words than were entered, and why. */
export function CutNotice() {
  return (
    <p className="mb-4 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-2">
      Words that no article here has were left out: without JavaScript nobody can tell a typed word from a
      pasted name, and names never become part of an address. Search for the event ID or the code, or{" "}
      <Link href="/troubleshoot">start from the symptom</Link>.
    </p>
  );
}

/** One station of the tour: a picture of the product (`public/tour/<picture>.webp`), and what is done there. */
export type TourStep = {
  readonly picture: "home" | "diagnosis" | "article" | "question" | "outcome" | "search" | "map";
  readonly title: string;
  readonly text: string;
  /** What the picture shows, for who does not see it. */
  readonly shows: string;
  readonly link: { readonly href: string; readonly label: string };
};

/** Width and height of every picture of the tour, in pixels. */
export const TOUR_PICTURE_SIZE = { width: 1120, height: 700 } as const;

export const TOUR_STEPS: readonly TourStep[] = [
  {
    picture: "home",
    title: "Give it what you have",
    text: "The box takes a whole event, a queue’s Last Error, a bounce or lines of a log; a file or a screenshot can be dropped on any page. It is read in this browser and sent nowhere. Without a text begin at a symptom.",
    shows: "The first page: a box for an error, what a reader may have, and six common symptoms.",
    link: { href: "/", label: "To the box" },
  },
  {
    picture: "diagnosis",
    title: "Read the verdict",
    text: "First what it is, how sure that is, and one next step. Below stands which words of your text say so. When two fit alike, a question parts them.",
    shows: "A pasted event 1035: its verdict, the certainty, and the button that finds the cause.",
    link: { href: "/diagnose", label: "Paste an error" },
  },
  {
    picture: "article",
    title: "Do what the next minute needs",
    text: "Every article opens with the same card: is it yours, what helps at once, which cause. Values of your paste stand in the commands. Copy says what is still to be replaced and what the command changes.",
    shows: "The article of event 1035 with the values of the pasted event in its commands.",
    link: { href: "/events/msexchangetransport/1035", label: "An article" },
  },
  {
    picture: "question",
    title: "Answer what you can see",
    text: "The wizard asks for one thing at a time and gives the read-only command that shows it. “I can’t check this” is an answer too. Every step is an address: send it to a colleague.",
    shows: "A question of the wizard: the command on the left, the answers on the right.",
    link: { href: "/troubleshoot", label: "Start from a symptom" },
  },
  {
    picture: "outcome",
    title: "Relieve, mend, and prove it",
    text: "The most probable cause comes with relief for now, the root fix, and the look that shows that mail moves again. It did not help? Say so, and the next cause comes. The case stays in this browser until you close it.",
    shows: "A cause that the wizard has found: how probable it is, why, and the command that brings relief.",
    link: {
      href: "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5",
      label: "An outcome",
    },
  },
  {
    picture: "search",
    title: "Ask in the middle of it",
    text: "Ctrl K or / searches from every page. A code or an event ID shows its meaning and the first check at once, before any page is opened.",
    shows: "The search with 5.7.57 typed: what the code means, its first check, and what else fits.",
    link: { href: "/search", label: "The search page" },
  },
  {
    picture: "map",
    title: "Or begin where it hurts",
    text: "The map draws the way of a message through the version that you run. Press a place and see its events, codes, causes and questions.",
    shows: "The map of mail flow with its services, queues, connectors and ports.",
    link: { href: "/map", label: "The map" },
  },
];

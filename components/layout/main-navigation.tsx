import { ChevronDown, Menu as MenuIcon } from "lucide";
import { Menu } from "@/components/layout/menu";
import { NavLink } from "@/components/layout/nav-link";
import { Icon } from "@/components/ui/icon";

const DOORS = [
  { href: "/diagnose", label: "Paste an error" },
  { href: "/troubleshoot", label: "Troubleshoot" },
  { href: "/map", label: "Map" },
] as const;

const LISTS = [
  { href: "/events", label: "Events" },
  { href: "/codes", label: "Codes" },
  { href: "/problems", label: "Problems" },
  { href: "/causes", label: "Causes" },
  { href: "/procedures", label: "Procedures" },
  { href: "/areas", label: "Areas" },
] as const;

type Doors = readonly { readonly href: string; readonly label: string }[];

function MenuLinks({ doors }: { doors: Doors }) {
  return (
    <ul>
      {doors.map(({ href, label }) => (
        <li key={href}>
          <NavLink href={href} look="menu">
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The doors of the site in a row, the lists in a menu. */
export function MainNavigation() {
  return (
    <nav aria-label="Main" className="mr-auto max-md:hidden">
      <ul className="flex gap-0.5">
        {DOORS.map(({ href, label }) => (
          <li key={href}>
            <NavLink href={href} look="row">
              {label}
            </NavLink>
          </li>
        ))}
        <li>
          <Menu
            side="left"
            label={
              <>
                Browse <Icon node={ChevronDown} className="size-3.5" />
              </>
            }
          >
            <MenuLinks doors={LISTS} />
          </Menu>
        </li>
      </ul>
    </nav>
  );
}

/** The same for narrow screens: everything in one menu. */
export function NarrowNavigation() {
  return (
    <nav aria-label="Menu" className="md:hidden">
      <Menu
        label={
          <>
            <Icon node={MenuIcon} className="size-5" />
            <span className="sr-only">Menu</span>
          </>
        }
      >
        <MenuLinks doors={[...DOORS, ...LISTS]} />
      </Menu>
    </nav>
  );
}

"""A made-up news page, in the shapes that dumps come in."""

from __future__ import annotations

from typing import Final

HEADLINE: Final = "Harbour bridge to close for two years"
STORY: Final = (
    (
        "The old harbour bridge will close to traffic for two years from next spring, the city council said "
        "on Tuesday, after engineers found cracks in three of its nine piers."
    ),
    (
        "Mayor Ines Halloran told reporters that there was no immediate danger, but that waiting any longer "
        "would double the bill. “We can mend it now, or we can build a new one in ten years,” she said."
    ),
    (
        "Shopkeepers on the north bank, who lost a third of their trade when the bridge closed for six weeks "
        "in 2011, asked for a ferry that runs every ten minutes, and for lower rents while the work goes on."
    ),
    (
        "The council has set aside 48 million for the repairs and expects the state to pay half of it, "
        "although the ministry of transport has not yet answered its letter of last month."
    ),
    (
        "Work is to begin on 2 March, and the first lane should open again in the autumn of the following "
        "year, the engineers said."
    ),
)
MENU: Final = (
    "Skip to main content",
    "Home",
    "News",
    "Politics",
    "Business",
    "Sport",
    "Weather",
    "Culture",
    "Opinion",
    "Video",
    "Podcasts",
    "Obituaries",
    "Classifieds",
    "Jobs",
    "Real Estate",
    "Tides",
    "Harbour Guide",
    "Letters to the Editor",
    "Photo Galleries",
    "North Bank",
    "South Bank",
    "Old Town",
    "University",
    "Schools",
    "Courts",
    "Traffic",
    "Business Directory",
    "Events Calendar",
    "Restaurants",
    "Theatre",
    "Cinema",
    "Music",
    "Books",
    "Football",
    "Rowing",
    "Sailing",
    "Swimming",
    "Print Archive",
    "Newsletters",
    "Log in",
    "Subscribe",
    "Search",
    "Share on Facebook",
    "Share on Twitter",
    "Print",
)
FOOTER: Final = (
    "Most read",
    "Council votes on parking fees",
    "Rowing club wins regatta",
    "School roof blown off",
    "Comments",
    "Sign in to comment",
    "Museum Opens New Wing",
    "Ferry Timetable Changes",
    "Five Walks Along The River",
    "Market Traders Meet The Mayor",
    "About us",
    "Contact",
    "Advertise with us",
    "Privacy policy",
    "Terms of use",
    "Cookie settings",
    "Careers",
    "Sitemap",
    "Copyright Harbour Herald. All rights reserved.",
)


def lines_page() -> str:
    """Return the page with one block a line, indented as a layout engine does."""
    menu = [f"      * {line}" for line in MENU]
    footer = [f"      * {line}" for line in FOOTER]
    story = [f"    {line}\n" for line in STORY]
    return "\n".join([*menu, "", f"    {HEADLINE}", "", *story, *footer])


def torn_page() -> str:
    """Return the page with one inline element a line and blank lines between blocks."""
    torn = [line.replace("the city council said", "the \ncity council\n said").replace("(", "") for line in STORY]
    return "\n\n\n".join([*MENU, HEADLINE, *torn, *FOOTER])


def run_page() -> str:
    """Return the page as one long line."""
    return " ".join([*MENU, HEADLINE, *STORY, *FOOTER])
